package relevo.messaging.provider.hootsuite;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import relevo.messaging.provider.hootsuite.Turns.Patience;

class TurnsTest {

  private static final Patience SHORT = new Patience(Duration.ofMillis(300), Duration.ofMillis(100), Duration.ofMillis(400));
  private static final Patience LONG = new Patience(Duration.ofSeconds(20), Duration.ofSeconds(20), Duration.ofSeconds(20));

  private final TurnsInMemory table = new TurnsInMemory();
  private final Turns turns = node();
  private final Turns otherNode = node();

  private Turns node() {
    Turns node = new Turns();
    node.table = table;
    return node;
  }

  private String answer(String key) {
    return turns.answer("c", key, SHORT);
  }

  @Test
  void gather_what_is_said_in_time() {
    turns.open("c", "k", LONG);
    CompletableFuture<String> waiting = CompletableFuture.supplyAsync(() -> turns.answer("c", "k", LONG));
    assertThat(turns.say("c", "Hola")).isTrue();
    assertThat(turns.say("c", "Le paso")).isTrue();
    assertThat(turns.handOver("c")).isTrue();
    assertThat(waiting.join()).isEqualTo("{\"sendMessage\":{\"text\":\"Hola\\n\\nLe paso\"},\"complete\":\"HANDOVER\"}");
  }

  @Test
  void gather_what_another_node_says() {
    turns.open("c", "k", LONG);
    CompletableFuture<String> waiting = CompletableFuture.supplyAsync(() -> turns.answer("c", "k", LONG));
    assertThat(otherNode.say("c", "Hola")).isTrue();
    assertThat(otherNode.handOver("c")).isTrue();
    assertThat(waiting.join()).isEqualTo("{\"sendMessage\":{\"text\":\"Hola\"},\"complete\":\"HANDOVER\"}");
    assertThat(otherNode.say("c", "tarde")).isFalse();
  }

  @Test
  void answer_a_question_that_is_repeated_on_another_node_as_the_first_time() {
    turns.open("c", "k", SHORT);
    turns.say("c", "Hola");
    assertThat(answer("k")).isEqualTo("{\"sendMessage\":{\"text\":\"Hola\"}}");
    otherNode.open("c", "k", SHORT);
    assertThat(otherNode.say("c", "otra")).isFalse();
    assertThat(otherNode.answer("c", "k", SHORT)).isEqualTo("{\"sendMessage\":{\"text\":\"Hola\"}}");
  }

  @Test
  void answer_for_a_node_that_fell_over() {
    turns.open("c", "k", LONG);
    turns.say("c", "Hola");
    otherNode.open("c", "k", LONG);
    assertThat(otherNode.answer("c", "k", SHORT)).contains("Hola");
  }

  @Test
  void give_what_was_never_answered_along_with_the_next_answer() throws InterruptedException {
    turns.open("c", "k1", SHORT);
    turns.say("c", "Hola");
    Thread.sleep(SHORT.most().plus(SHORT.quiet()).toMillis() + 10);
    otherNode.open("c", "k2", SHORT);
    assertThat(otherNode.say("c", "¿Sigue ahí?")).isTrue();
    assertThat(otherNode.answer("c", "k2", SHORT)).contains("Hola\\n\\n¿Sigue ahí?");
  }

  @Test
  void wait_no_longer_than_there_is_patience_however_much_is_said() {
    Patience patience = new Patience(Duration.ofMillis(500), Duration.ofSeconds(30), Duration.ofMillis(600));
    turns.open("c", "k", LONG);
    turns.say("c", "uno");
    long begin = System.nanoTime();
    assertThat(turns.answer("c", "k", patience)).contains("uno");
    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(10));
    assertThat(turns.say("c", "dos")).isFalse();
  }

  @Test
  void have_nothing_to_say_when_nobody_spoke() {
    turns.open("c", "k", SHORT);
    assertThat(answer("k")).isEqualTo("{}");
    assertThat(turns.say("c", "tarde")).isFalse();
  }

  @Test
  void do_not_swallow_words_for_a_question_that_was_not_kept() {
    turns.open("c", "k", SHORT);
    turns.forget("c", "k");
    assertThat(turns.say("c", "x")).isFalse();
    assertThat(answer("k")).isEqualTo("{}");
  }

  @Test
  void leave_a_second_question_to_the_first_ones_answer() {
    turns.open("c", "k1", LONG);
    turns.open("c", "k2", LONG);
    assertThat(answer("k2")).isEqualTo("{}");
    turns.say("c", "Hola");
    assertThat(answer("k1")).contains("Hola");
  }
}
