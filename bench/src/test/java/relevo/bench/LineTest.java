package relevo.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class LineTest {

  static final byte[] REQUEST = Webhook.request(80, Webhook.PHONE_NUMBER_ID, new Saying("1", 0, "hola", "[menu]"), 0);

  @Test
  void reads_one_answer_after_the_other() throws IOException {
    try (FakeDesk desk = new FakeDesk(1); Line line = new Line(desk.port())) {
      assertThat(line.send(REQUEST)).isEqualTo(503);
      assertThat(line.send(REQUEST)).isEqualTo(200);
      assertThat(line.send(REQUEST)).isEqualTo(200);
    }
  }

  @Test
  void opens_anew_after_the_other_side_hung_up() throws Exception {
    try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Line line = new Line(server.getLocalPort())) {
      Thread desk = Thread.ofVirtual().start(() -> answer(server, "", "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"));
      assertThatThrownBy(() -> line.send(REQUEST)).isInstanceOf(IOException.class);
      assertThat(line.send(REQUEST)).isEqualTo(200);
      desk.join();
    }
  }

  @Test
  void opens_anew_after_an_answer_that_says_it_is_the_last() throws Exception {
    try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Line line = new Line(server.getLocalPort())) {
      String last = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: Close\r\n\r\nOK";
      Thread desk = Thread.ofVirtual().start(() -> answer(server, last, last));
      assertThat(line.send(REQUEST)).isEqualTo(200);
      assertThat(line.send(REQUEST)).isEqualTo(200);
      desk.join();
    }
  }

  private static void answer(ServerSocket server, String... answers) {
    for (String answer : answers) {
      try (Socket caller = server.accept()) {
        caller.getInputStream().readNBytes(REQUEST.length);
        caller.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
      } catch (IOException e) {
        throw new AssertionError(e);
      }
    }
  }
}
