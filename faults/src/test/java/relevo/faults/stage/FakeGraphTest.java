package relevo.faults.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import relevo.faults.history.Send;
import relevo.faults.history.SendLog;
import relevo.faults.stage.FakeGraph.Mood;

/** The Graph that takes messages or refuses them. */
class FakeGraphTest {

  private static final String TEXT = """
      {"messaging_product":"whatsapp","to":"507","biz_opaque_callback_data":"row","type":"text","text":{"body":"hola"}}""";

  private final List<Send> taken = new CopyOnWriteArrayList<>();

  @TempDir Path folder;

  @Test
  void takes_a_message_and_tells() throws Exception {
    assertThat(post(Mood.GOOD, TEXT).body()).contains("wamid.GRAPH1");
    assertThat(taken).extracting(Send::row).containsExactly("row");
    assertThat(logged()).singleElement().satisfies(send -> assertThat(send.isAccepted() && send.text().equals("hola")).isTrue());
  }

  @Test
  void reads_the_words_above_buttons() throws Exception {
    String buttons = """
        {"to":"507","biz_opaque_callback_data":"row","type":"interactive","interactive":{"type":"button","body":{"text":"elija"},"action":{}}}""";
    assertThat(post(Mood.GOOD, buttons).statusCode()).isEqualTo(200);
    assertThat(logged()).singleElement().extracting(Send::text).isEqualTo("elija");
  }

  @Test
  void refuses_with_a_code_and_remembers() throws Exception {
    HttpResponse<String> answer = post(Mood.refusing(429, 130429), TEXT);
    assertThat(answer.statusCode()).isEqualTo(429);
    assertThat(answer.body()).contains("\"code\":130429");
    assertThat(taken).isEmpty();
    assertThat(logged()).singleElement().extracting(Send::status).isEqualTo(429);
  }

  @Test
  void lies_on_request() throws Exception {
    assertThat(post(Mood.lying(), TEXT).statusCode()).isEqualTo(500);
    assertThat(logged()).singleElement().satisfies(send -> assertThat(send.isAccepted()).isTrue());
  }

  @Test
  void counts_no_mark_of_reading_as_a_message() throws Exception {
    assertThat(post(Mood.GOOD, "{\"status\":\"read\",\"message_id\":\"wamid.1\"}").body()).contains("success");
    assertThat(logged()).isEmpty();
  }

  private HttpResponse<String> post(Mood mood, String body) throws Exception {
    try (FakeGraph graph = new FakeGraph(folder.resolve("sends.tsv"), taken::add)) {
      graph.feel(() -> mood);
      URI address = URI.create("http://127.0.0.1:" + graph.port() + "/v23.0/100/messages");
      return HttpClient.newHttpClient().send(HttpRequest.newBuilder(address).POST(BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
    }
  }

  private List<Send> logged() {
    return SendLog.read(folder.resolve("sends.tsv"));
  }
}
