package relevo.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

class SinkTest {

  static final String ANSWER = """
      {"messaging_product":"whatsapp","to":"50701","type":"text","text":{"body":"[menu] Hola"}}""";

  @Test
  void hears_answers_between_two_moments_of_our_own_clock_and_forgets_them() throws IOException, InterruptedException {
    try (Sink sink = Sink.start(); HttpClient desk = HttpClient.newHttpClient()) {
      long before = System.nanoTime();
      int status = desk.send(HttpRequest.newBuilder(URI.create(sink.address() + "/v25.0/100000000000001/messages"))
          .POST(BodyPublishers.ofString(ANSWER)).build(), BodyHandlers.discarding()).statusCode();
      sink.await(1);
      assertThat(status).isEqualTo(200);
      assertThat(sink.replies()).singleElement().satisfies(reply -> {
        assertThat(reply.mark()).isEqualTo("[menu]");
        assertThat(reply.nanos()).isBetween(before, System.nanoTime());
      });
      sink.forget();
      assertThat(sink.replies()).isEmpty();
    }
  }

  @Test
  void says_so_when_it_is_gone() throws IOException {
    Sink sink = Sink.start();
    sink.close();
    assertThatThrownBy(() -> sink.await(1)).hasMessageContaining("it ended with code 143");
  }
}
