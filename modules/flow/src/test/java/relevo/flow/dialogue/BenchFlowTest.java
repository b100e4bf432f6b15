package relevo.flow.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class BenchFlowTest {

  private static final List<String> KEYWORDS =
      List.of("horario", "precio", "envio", "pago", "devolucion", "garantia", "ubicacion", "factura");

  private static final List<String> TEXTS = List.of("hola", "menu", " HOLA ", "Menu", "hola hola", "menú", "agente", "un agente!",
      "agent", "agenteria", "horario", "el precio?", "envío", "ENVIO", "pago y precio", "devolucion", "garantia", "ubicacion",
      "factura", "quiero hablar con una persona", "gracias", "English please", "1", "xyz", "qué tal", "reembolso", "esto es ridículo");

  Chat chat = new Chat("bench");

  /** The oracle: the benchmark's rules, written down as they are published. */
  private static final class Oracle {

    private int fallbacks;

    String mark(String text) {
      String plain = text.trim().toLowerCase();
      int counted = fallbacks;
      fallbacks = 0;
      if (plain.equals("hola") || plain.equals("menu")) return "[menu] ";
      if (plain.contains("agente") || plain.contains("agent")) return "[handover] ";
      for (String keyword : KEYWORDS) {
        if (plain.contains(keyword)) return "[faq:" + keyword + "] ";
      }
      if (counted == 2) return "[handover] ";
      fallbacks = counted + 1;
      return "[fallback:" + fallbacks + "] ";
    }
  }

  @RepeatedTest(20)
  void marks_each_reply_as_the_oracle_does(RepetitionInfo run) {
    Random random = new Random(run.getCurrentRepetition());
    Oracle oracle = new Oracle();
    for (int i = 0; i < 500; i++) {
      String text = TEXTS.get(random.nextInt(TEXTS.size()));
      assertThat(chat.types(text).reply().text()).as("message %d: %s", i, text).startsWith(oracle.mark(text));
    }
  }

  @Test
  void tells_the_rules_of_a_third_failure_and_counts_anew() {
    chat.types("uno");
    chat.types("dos");
    Outcome third = chat.types("tres");
    assertThat(third.noticed().misses()).isEqualTo(3);
    assertThat(third.place().misses()).isZero();
    assertThat(third.noticed().handOver()).isNull();
  }

  @Test
  void tells_the_rules_of_the_word_agente() {
    Outcome turn = chat.types("necesito un agente");
    assertThat(turn.noticed().phrase()).isEqualTo("agente");
    assertThat(turn.noticed().handOver()).isEqualTo("agente");
    assertThat(turn.noticed().misses()).isZero();
  }

  @Test
  void goes_on_for_ever() {
    for (int i = 0; i < 3000; i++) assertThat(chat.types("hola").noticed().handOver()).isNull();
  }
}
