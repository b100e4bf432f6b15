package relevo.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import relevo.sandbox.graph.Messages;

class GraphSinkTest {

  GraphSink sink;
  HttpClient client = HttpClient.newHttpClient();

  @BeforeEach
  void start() throws IOException {
    sink = new GraphSink(0);
    sink.start();
  }

  @AfterEach
  void stop() {
    sink.stop();
    client.close();
  }

  @Test
  void takes_messages_and_shows_them() throws Exception {
    assertThat(post("/v25.0/100000000000001/messages", Messages.text("[menu] ¡Hola!").toString()).statusCode()).isEqualTo(200);
    String[] line = get("/__sink/dump").split("\t", -1);
    assertThat(line).hasSize(5);
    assertThat(line[1]).isEqualTo("5215550001001");
    assertThat(line[3]).isEqualTo("[menu] ¡Hola!");
    assertThat(Long.parseLong(line[0])).isLessThanOrEqualTo(System.nanoTime());
  }

  @Test
  void counts_and_forgets() throws Exception {
    post("/v25.0/1/messages", Messages.text("x").toString());
    assertThat(Messages.json(get("/__sink/stats")).getInt("logged")).isEqualTo(1);
    post("/__sink/reset", "");
    assertThat(Messages.json(get("/__sink/stats")).getInt("logged")).isZero();
    assertThat(Messages.json(get("/__sink/stats")).getInt("delivered")).isZero();
  }

  @Test
  void fails_on_request() throws Exception {
    assertThat(post("/__sink/config", "{\"p500\":1}").statusCode()).isEqualTo(200);
    assertThat(post("/v25.0/1/messages", Messages.text("x").toString()).statusCode()).isEqualTo(500);
    assertThat(post("/__sink/config", "{\"p500\":9}").statusCode()).isEqualTo(400);
  }

  @Test
  void lets_the_line_go_dead_on_request() throws Exception {
    post("/__sink/config", "{\"pdrop\":1}");
    assertThatThrownBy(() -> post("/v25.0/1/messages", Messages.text("x").toString())).isInstanceOf(IOException.class);
  }

  @Test
  void refuses_other_addresses() throws Exception {
    assertThat(post("/v25.0/1/elsewhere", "{}").statusCode()).isEqualTo(404);
  }

  HttpResponse<String> post(String path, String body) throws Exception {
    return client.send(HttpRequest.newBuilder(address(path)).POST(HttpRequest.BodyPublishers.ofString(body)).build(),
        HttpResponse.BodyHandlers.ofString());
  }

  String get(String path) throws Exception {
    return client.send(HttpRequest.newBuilder(address(path)).build(), HttpResponse.BodyHandlers.ofString()).body();
  }

  URI address(String path) {
    return URI.create("http://127.0.0.1:" + sink.port() + path);
  }
}
