package relevo.bench;

import java.util.List;
import java.util.Locale;

/** The published rules of the benchmark's flow, for one customer: which mark the answer to each sentence must bear. */
final class FlowMarks {

  static final String HAND_OVER = "[handover]";
  static final List<String> TOPICS =
      List.of("horario", "precio", "envio", "pago", "devolucion", "garantia", "ubicacion", "factura");
  private static final int PATIENCE = 3;

  private int misses;

  String answerTo(String sentence) {
    String words = sentence.toLowerCase(Locale.ROOT).strip();
    if (words.equals("hola") || words.equals("menu")) return understood("[menu]");
    if (words.contains("agent")) return understood(HAND_OVER);
    return TOPICS.stream().filter(words::contains).findFirst()
        .map(topic -> understood("[faq:" + topic + "]"))
        .orElseGet(this::missed);
  }

  private String understood(String mark) {
    misses = 0;
    return mark;
  }

  private String missed() {
    misses++;
    return misses == PATIENCE ? understood(HAND_OVER) : "[fallback:" + misses + "]";
  }
}
