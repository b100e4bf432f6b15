package relevo.ticketing.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OnceTest {

  static final UUID TICKET = new UUID(1, 1);

  Once once = new Once();
  int carriedOut;

  @BeforeEach
  void wire() {
    once.commands = new KeptCommands();
  }

  @Test
  void answers_a_repetition_as_the_first_time() {
    assertThat(write("k1")).isEqualTo(write("k1"));
    assertThat(carriedOut).isOne();
  }

  @Test
  void carries_every_command_out_that_has_a_key_of_its_own() {
    write("k1");
    write("k2");
    assertThat(carriedOut).isEqualTo(2);
  }

  @Test
  void carries_every_command_out_that_has_no_key() {
    write(null);
    write(" ");
    assertThat(carriedOut).isEqualTo(2);
  }

  @Test
  void refuses_a_key_that_stood_for_something_else() {
    write("k1");
    assertThatThrownBy(() -> once.only("k1", TICKET, "claim", ReplyCard.class, () -> card("x")))
        .hasFieldOrPropertyWithValue("code", "key-reused");
  }

  @Test
  void refuses_a_key_that_is_too_long() {
    assertThatThrownBy(() -> write("k".repeat(201))).hasFieldOrPropertyWithValue("code", "key-too-long");
  }

  ReplyCard write(String key) {
    return once.only(key, TICKET, "messages", ReplyCard.class, () -> card("¿Qué tal?"));
  }

  ReplyCard card(String text) {
    return new ReplyCard(new UUID(2, ++carriedOut), TICKET, new UUID(3, 3), "ana", text);
  }

  static class KeptCommands extends Commands {

    final Map<String, Earlier> kept = new HashMap<>();

    @Override
    boolean begin(UUID ticket, String key, String action) {
      return kept.putIfAbsent(ticket + key, new Earlier(action, null)) == null;
    }

    @Override
    void end(UUID ticket, String key, String answer) {
      kept.compute(ticket + key, (id, earlier) -> new Earlier(earlier.action(), answer));
    }

    @Override
    Earlier earlier(UUID ticket, String key) {
      return kept.get(ticket + key);
    }
  }
}
