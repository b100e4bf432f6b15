package relevo.bench;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import relevo.escalation.facts.Facts;

/** Many rules of which always five speak, however many there are, and the facts for it. */
record RuleCrowd(Map<String, String> files, List<Facts> facts) {

  private static final int SPEAK = 5;
  private static final int A_FILE = 500;

  /** What a rule of the crowd asks. */
  enum Shape {
    CUSTOMER("por categoría", "Cliente( categoria == \"c%d\" ) Turno( intentosFallidos >= 2 )"),
    PHRASE("por frase", "Turno( frases contains \"lista-%d\", intentosFallidos >= 2 )"),
    NUMBER("por número", "Conversacion( mensajes == 1%05d ) Turno( intentosFallidos >= 2 )");

    private final String words;
    private final String asks;

    Shape(String words, String asks) {
      this.words = words;
      this.asks = asks;
    }

    String words() {
      return words;
    }

    private String rule(int number) {
      return rule("c" + number, asks.formatted(number));
    }

    private static String rule(String name, String when) {
      return "rule \"" + name + "\" when " + when + " then decision.escalate(\"mesa\"); end\n";
    }
  }

  static RuleCrowd of(Shape shape, int rules) {
    Map<String, String> files = new TreeMap<>();
    StringBuilder speaking = new StringBuilder();
    for (int i = 0; i < SPEAK; i++) speaking.append(Shape.rule("habla " + i, "Turno( intentosFallidos >= " + (i + 1) + ", entendido == false )"));
    files.put("hablan.drl", speaking.toString());
    for (int from = SPEAK; from < rules; from += A_FILE) {
      StringBuilder text = new StringBuilder();
      for (int i = from; i < Math.min(rules, from + A_FILE); i++) text.append(shape.rule(i));
      files.put("calladas-%05d.drl".formatted(from), text.toString());
    }
    return new RuleCrowd(files, someFacts());
  }

  private static List<Facts> someFacts() {
    List<Facts> facts = new ArrayList<>();
    for (int i = 0; i < 64; i++) {
      facts.add(Facts.of(Map.of("Turno.texto", "¿Dónde está mi pedido " + i + "?", "Turno.intentosFallidos", 5, "Turno.entendido", false,
          "Turno.frases", List.of("pedido", "ninguna-" + i), "Turno.tema", "order_status", "Cliente.categoria", "plata " + i,
          "Animo.puntaje", -0.1, "Conversacion.mensajes", i, "Horario.abierto", true), LocalDateTime.of(2026, 3, 2, 12, 0)));
    }
    return facts;
  }
}
