package relevo.messaging.provider.hootsuite;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class TurnsTest {

  private static final Duration PATIENCE = Duration.ofMillis(300);
  private static final Duration QUIET = Duration.ofMillis(100);

  private final Turns turns = new Turns();

  private String answer(String key) {
    return turns.answer("c", key, PATIENCE, QUIET);
  }

  @Test
  void gather_what_is_said_in_time() {
    turns.open("c", "k");
    CompletableFuture<String> waiting = CompletableFuture.supplyAsync(() -> turns.answer("c", "k", Duration.ofSeconds(20), Duration.ofSeconds(5)));
    assertThat(turns.say("c", "Hola")).isTrue();
    assertThat(turns.say("c", "Le paso")).isTrue();
    assertThat(turns.handOver("c")).isTrue();
    assertThat(waiting.join()).isEqualTo("{\"sendMessage\":{\"text\":\"Hola\\n\\nLe paso\"},\"complete\":\"HANDOVER\"}");
  }

  @Test
  void have_nothing_to_say_when_nobody_spoke() {
    turns.open("c", "k");
    assertThat(answer("k")).isEqualTo("{}");
    assertThat(turns.say("c", "tarde")).isFalse();
  }

  @Test
  void answer_a_repeated_question_as_the_first_time() {
    turns.open("c", "k");
    turns.say("c", "Hola");
    assertThat(answer("k")).isEqualTo("{\"sendMessage\":{\"text\":\"Hola\"}}");
    turns.open("c", "k");
    assertThat(turns.say("c", "otra")).isFalse();
    assertThat(answer("k")).isEqualTo("{\"sendMessage\":{\"text\":\"Hola\"}}");
  }

  @Test
  void do_not_swallow_words_for_a_question_that_was_not_kept() {
    turns.open("c", "k");
    turns.forget("c");
    assertThat(turns.say("c", "x")).isFalse();
    assertThat(answer("k")).isEqualTo("{}");
  }

  @Test
  void leave_a_second_question_to_the_first_ones_answer() {
    turns.open("c", "k1");
    turns.open("c", "k2");
    assertThat(answer("k2")).isEqualTo("{}");
    turns.say("c", "Hola");
    assertThat(answer("k1")).contains("Hola");
  }
}
