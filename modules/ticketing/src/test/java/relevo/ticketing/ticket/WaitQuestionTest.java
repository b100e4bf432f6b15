package relevo.ticketing.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WaitQuestionTest {

  @Test
  void is_seen_in_three_languages() {
    Stream.of("¿Cuánto falta?", "cuanto tiempo mas??", "Cuánto tengo que esperar", "¿falta mucho?", "¿cuándo me atienden?", "sigo esperando",
        "¿siguen ahí?", "how long?", "How much longer will this take", "when will someone answer me", "I'm still waiting",
        "quanto tempo ainda?", "Quanto falta?", "ainda demora?", "ainda estou esperando")
        .forEach(text -> assertThat(WaitQuestion.isIn(text)).as(text).isTrue());
  }

  @Test
  void is_not_seen_in_what_asks_for_something_else() {
    Stream.of("cuánto cuesta el envío", "¿cuándo llega mi pedido?", "how much is it", "quanto custa", "gracias, espero", "12345", "", null,
        "cuánto falta " + "x".repeat(200))
        .forEach(text -> assertThat(WaitQuestion.isIn(text)).as(text).isFalse());
  }
}
