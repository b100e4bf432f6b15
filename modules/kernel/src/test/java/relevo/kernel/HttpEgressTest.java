package relevo.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import relevo.kernel.Egress.Answer;
import relevo.kernel.Egress.Call;
import relevo.kernel.Egress.Fetched;
import relevo.kernel.Egress.NotSent;
import relevo.kernel.Egress.Unanswered;

class HttpEgressTest {

  HttpEgress egress = new HttpEgress();
  HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/echo", http -> answer(http, 418, new String(http.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
    server.createContext("/away", http -> {
      http.getResponseHeaders().add("Location", "/echo");
      answer(http, 302, "");
    });
    server.createContext("/slow", http -> drip(http, 200));
    server.createContext("/endless", http -> answer(http, 200, "x".repeat(3 << 20)));
    server.createContext("/hangup", HttpExchange::close);
    server.start();
    egress.trust(at("/"));
  }

  @AfterEach
  void stop() {
    server.stop(0);
    egress.close();
  }

  @Test
  void brings_back_the_answer_of_any_status() throws Exception {
    Answer answer = egress.send(post("/echo", "¿qué tal?"));
    assertThat(answer.status()).isEqualTo(418);
    assertThat(answer.body()).isEqualTo("¿qué tal?");
    assertThat(answer.headers()).containsEntry("content-length", "11");
  }

  @Test
  void follows_no_redirect() throws Exception {
    assertThat(egress.send(post("/away", "")).status()).isEqualTo(302);
  }

  @Test
  void reads_so_much_of_an_answer_and_no_more() throws Exception {
    assertThat(egress.send(post("/endless", "")).body()).hasSize(Egress.LARGEST_ANSWER);
  }

  @Test
  void takes_in_a_file_of_any_size_and_says_what_kind_it_is() throws Exception {
    ByteArrayOutputStream sink = new ByteArrayOutputStream();
    Fetched fetched = egress.fetch(post("/endless", ""), 4 << 20, sink);
    assertThat(sink.size()).isEqualTo(3 << 20);
    assertThat(fetched.bytes()).isEqualTo(3 << 20);
    assertThat(fetched.cut()).isFalse();
    assertThat(fetched.headers()).containsEntry("content-length", String.valueOf(3 << 20));
  }

  @Test
  void takes_in_no_more_of_a_file_than_is_allowed() throws Exception {
    ByteArrayOutputStream sink = new ByteArrayOutputStream();
    assertThat(egress.fetch(post("/endless", ""), 100_000, sink).cut()).isTrue();
    assertThat(sink.size()).isEqualTo(100_000);
    assertThat(egress.fetch(post("/endless", ""), 3 << 20, sink).cut()).isFalse();
  }

  @Test
  void takes_in_no_file_where_the_answer_is_none() throws Exception {
    ByteArrayOutputStream sink = new ByteArrayOutputStream();
    Fetched fetched = egress.fetch(post("/echo", "an error page"), 100, sink);
    assertThat(fetched.status()).isEqualTo(418);
    assertThat(sink.size()).isZero();
    assertThat(egress.fetch(post("/away", ""), 100, sink).headers()).containsEntry("location", "/echo");
  }

  @Test
  void blames_nobody_else_when_the_file_does_not_fit_here() {
    OutputStream full = new OutputStream() {
      @Override
      public void write(int one) throws IOException {
        throw new IOException("no space");
      }
    };
    assertThatThrownBy(() -> egress.fetch(post("/endless", ""), 100, full)).isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("no space");
  }

  @Test
  void sends_a_file(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("f"), "¿qué tal?");
    assertThat(egress.send(post("/echo", null), file).body()).isEqualTo("¿qué tal?");
  }

  @Test
  void says_that_nothing_was_sent_where_nobody_listens() throws IOException {
    int free;
    try (ServerSocket socket = new ServerSocket(0)) {
      free = socket.getLocalPort();
    }
    Call call = new Call("GET", URI.create("http://127.0.0.1:" + free + "/"), Map.of(), null, Duration.ofSeconds(2));
    assertThatThrownBy(() -> egress.send(call)).isInstanceOf(NotSent.class);
  }

  @Test
  void says_that_nothing_was_sent_to_an_address_nobody_configured() {
    Call call = new Call("GET", URI.create("http://localhost:" + server.getAddress().getPort() + "/echo"), Map.of(), null,
        Duration.ofSeconds(2));
    assertThatThrownBy(() -> egress.send(call)).isInstanceOf(NotSent.class).hasMessageContaining("private");
  }

  @Test
  void is_in_doubt_when_the_line_drops_after_the_request() {
    assertThatThrownBy(() -> egress.send(post("/hangup", "x"))).isInstanceOf(Unanswered.class);
  }

  @Test
  void is_in_doubt_when_a_lively_socket_never_comes_to_an_end() {
    Call call = new Call("POST", at("/slow"), Map.of(), new byte[0], Duration.ofMillis(300));
    assertThatThrownBy(() -> egress.send(call)).isInstanceOf(Unanswered.class).hasMessageContaining("300 ms");
  }

  private URI at(String path) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
  }

  private Call post(String path, String body) {
    return new Call("POST", at(path), Map.of("Content-Type", "text/plain; charset=utf-8"),
        body == null ? null : body.getBytes(StandardCharsets.UTF_8), Duration.ofSeconds(5));
  }

  private static void answer(HttpExchange http, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    http.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    http.getResponseBody().write(bytes);
    http.close();
  }

  private static void drip(HttpExchange http, int drops) throws IOException {
    http.sendResponseHeaders(200, 0);
    for (int i = 0; i < drops; i++) {
      http.getResponseBody().write('.');
      http.getResponseBody().flush();
      LockSupport.parkNanos(50_000_000);
    }
    http.close();
  }
}
