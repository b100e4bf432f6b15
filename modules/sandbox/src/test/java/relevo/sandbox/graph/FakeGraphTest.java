package relevo.sandbox.graph;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

class FakeGraphTest implements FakeGraph.Recipients {

  List<Sent> taken = new ArrayList<>();
  List<String> read = new ArrayList<>();
  FakeGraph graph = new FakeGraph(this, "T");

  @Override
  public void take(Sent sent) {
    taken.add(sent);
  }

  @Override
  public void read(String messageId, boolean typing) {
    read.add(messageId + " " + typing);
  }

  @Test
  void answers_as_meta_does_and_hands_the_message_on() {
    GraphAnswer answer = graph.post(Messages.bytes(Messages.text("Hola")));
    JsonObject json = Messages.json(answer.body());
    assertThat(answer.status()).isEqualTo(200);
    assertThat(json.getJsonArray("messages").getJsonObject(0).getString("id")).isEqualTo(taken.getFirst().id());
    assertThat(json.getJsonArray("contacts").getJsonObject(0).getString("wa_id")).isEqualTo("5215550001001");
    assertThat(taken.getFirst().text()).isEqualTo("Hola");
  }

  @Test
  void gives_each_message_an_id_of_its_own() {
    graph.post(Messages.bytes(Messages.text("Hola")));
    graph.post(Messages.bytes(Messages.text("Hola")));
    assertThat(taken).extracting(Sent::id).doesNotHaveDuplicates();
  }

  @Test
  void is_as_slow_as_it_was_told_to_be_whoever_calls_its_thread_meanwhile() {
    graph.become(Faults.NONE.with(Messages.json("{'latency':30}")));
    LockSupport.unpark(Thread.currentThread());
    long begun = System.nanoTime();
    graph.post(Messages.bytes(Messages.text("Hola")));
    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThanOrEqualTo(Duration.ofMillis(30));
  }

  @Test
  void names_a_user_id_as_such() {
    graph.post(Messages.bytes(Messages.json(
        "{'messaging_product':'whatsapp','recipient':'MX.1','type':'text','text':{'body':'x'}}")));
    assertThat(taken.getFirst().to()).isEqualTo("MX.1");
  }

  @Test
  void explains_a_refusal_in_metas_form() {
    GraphAnswer answer = graph.post("no es json".getBytes(StandardCharsets.UTF_8));
    JsonObject error = Messages.json(answer.body()).getJsonObject("error");
    assertThat(answer.status()).isEqualTo(400);
    assertThat(error.getInt("code")).isEqualTo(100);
    assertThat(error.getString("message")).isEqualTo("(#100) Invalid parameter");
    assertThat(taken).isEmpty();
  }

  @Test
  void takes_read_marks_and_typing() {
    GraphAnswer answer = graph.post(Messages.bytes(Messages.json("{'messaging_product':'whatsapp','status':'read',"
        + "'message_id':'wamid.A','typing_indicator':{'type':'text'}}")));
    assertThat(answer.body()).isEqualTo("{\"success\":true}");
    assertThat(read).containsExactly("wamid.A true");
  }

  @Test
  void fails_when_told_to_without_delivering() {
    for (String knob : List.of("p500", "p429", "p131056", "p131026")) {
      graph.become(Faults.NONE.with(Messages.json("{'" + knob + "':1}")));
      assertThat(graph.post(Messages.bytes(Messages.text("x"))).status()).isGreaterThanOrEqualTo(400);
    }
    graph.become(Faults.NONE.with(Messages.json("{'pdrop':1}")));
    assertThat(graph.post(Messages.bytes(Messages.text("x"))).dropped()).isTrue();
    assertThat(taken).isEmpty();
  }

  @Test
  void delivers_an_ambiguous_message_without_saying_so() {
    graph.become(Faults.NONE.with(Messages.json("{'pambig':1}")));
    GraphAnswer answer = graph.post(Messages.bytes(Messages.text("x")));
    assertThat(answer.status()).isEqualTo(500);
    assertThat(taken).hasSize(1);
  }

  @Test
  void counts_what_happened() {
    graph.post(Messages.bytes(Messages.text("x")));
    graph.post(Messages.bytes(Messages.text("")));
    JsonObject tally = graph.tally.json().build();
    assertThat(tally.getInt("posts")).isEqualTo(2);
    assertThat(tally.getInt("delivered")).isEqualTo(1);
    assertThat(tally.getInt("bad")).isEqualTo(1);
  }
}
