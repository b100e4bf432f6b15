package relevo.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import relevo.kernel.Refusal;

class OnceTest {

  private final Map<String, String> asked = new HashMap<>();
  private final Map<String, String> answers = new HashMap<>();
  private final Once once = new Once();
  private int times;

  /** What is asked. */
  public record Order(String comment) {}

  /** What is answered. */
  public record Receipt(int number) {}

  @BeforeEach
  void remember() {
    once.commands = new Commands() {
      @Override
      boolean begin(String scope, String key, String what) {
        return asked.putIfAbsent(scope + key, what) == null;
      }

      @Override
      void end(String scope, String key, String answer) {
        answers.put(scope + key, answer);
      }

      @Override
      Optional<String> answer(String scope, String key, String what) {
        return Optional.ofNullable(answers.get(scope + key)).filter(answer -> asked.get(scope + key).equals(what));
      }
    };
  }

  @Test
  void does_a_command_with_a_key_one_time_and_answers_the_same() {
    assertThat(does("k", "publish 1", "a")).isEqualTo(does("k", "publish 1", "a")).isEqualTo(new Receipt(1));
    assertThat(does("l", "publish 1", "a")).isEqualTo(new Receipt(2));
  }

  @Test
  void does_a_command_without_a_key_each_time() {
    does(null, "publish 1", "a");
    does(" ", "publish 1", "a");
    assertThat(times).isEqualTo(2);
    assertThat(asked).isEmpty();
  }

  @Test
  void refuses_a_key_that_asked_something_else() {
    does("k", "publish 1", "a");
    assertRefused("key-reused", "k", "publish 2", "a");
    assertRefused("key-reused", "k", "publish 1", "b");
    assertRefused("key-too-long", "k".repeat(201), "publish 1", "a");
    assertThat(times).isEqualTo(1);
  }

  @Test
  void tells_scopes_apart() {
    does("k", "publish 1", "a");
    assertThat(once.only("flows", "k", "publish 2", null, Receipt.class, () -> new Receipt(++times))).isEqualTo(new Receipt(2));
  }

  private void assertRefused(String code, String key, String action, String comment) {
    assertThatThrownBy(() -> does(key, action, comment)).isInstanceOfSatisfying(Refusal.class, refusal -> {
      assertThat(refusal.status()).isEqualTo(422);
      assertThat(refusal.code()).isEqualTo(code);
    });
  }

  private Receipt does(String key, String action, String comment) {
    return once.only("rules", key, action, new Order(comment), Receipt.class, () -> new Receipt(++times));
  }
}
