package relevo.flow.understanding;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** What a message is about; the first of these whose list was seen. Courtesy is the topic only of who says little else. */
enum Topic {

  DOUBLE_CHARGE("doble-cobro"), REFUND("reembolso"), CANCELLATION("cancelacion"), BILLING("facturacion"), COMPLAINT("queja"),
  TECHNICAL("tecnico"), ORDER_STATUS("pedido"), SALES("ventas"), THANKS("gracias"), GREETING("saludo"), OTHER("");

  private static final String HUMAN = "humano";
  private static final double ENOUGH = 1;
  private static final double ENOUGH_BESIDES = 1.5;
  private static final int LITTLE = 3;
  private static final int FIRST_WORDS = 2;

  private final String list;

  Topic(String list) {
    this.list = list;
  }

  /** @param clues words that alone tell little; together they do */
  static Topic of(Set<String> lists, List<Hit> hits, Clues clues, List<Token> tokens, Grammar grammar) {
    for (Topic topic : values()) {
      if (!lists.contains(topic.list)) continue;
      if (!topic.isCourtesy()) return topic;
      Topic likely = topic == GREETING ? likeliest(lists, clues) : OTHER;
      if (likely != OTHER) return likely;
      return topic.saysMore(lists, hits, tokens, grammar) ? OTHER : topic;
    }
    return likeliest(lists, clues);
  }

  /** Whoever asks for a person seldom speaks of anything else. */
  private static Topic likeliest(Set<String> lists, Clues clues) {
    Topic best = OTHER;
    double most = lists.contains(HUMAN) ? ENOUGH_BESIDES : ENOUGH;
    for (Topic topic : values()) {
      double weight = clues.weight(topic.list);
      if (weight > most || weight == most && best == OTHER) {
        best = topic;
        most = weight;
      }
    }
    return best;
  }

  private boolean isCourtesy() {
    return this == THANKS || this == GREETING;
  }

  private boolean saysMore(Set<String> lists, List<Hit> hits, List<Token> tokens, Grammar grammar) {
    if (lists.contains(HUMAN)) return true;
    List<String> besides = besides(hits, tokens, grammar);
    if (this == GREETING) return besides.size() > 1;
    boolean begins = hits.stream().anyMatch(hit -> hit.phrase().list().equals(list) && hit.from() < FIRST_WORDS);
    return !begins && (besides.size() > LITTLE || besides.size() > 1 && besides.stream().anyMatch(grammar.negators()::contains));
  }

  private static List<String> besides(List<Hit> hits, List<Token> tokens, Grammar grammar) {
    List<Hit> courtesies = hits.stream()
        .filter(hit -> hit.phrase().list().equals(THANKS.list) || hit.phrase().list().equals(GREETING.list)).toList();
    return IntStream.range(0, tokens.size())
        .filter(at -> courtesies.stream().noneMatch(hit -> hit.from() <= at && at < hit.to()))
        .mapToObj(at -> tokens.get(at).word()).filter(word -> !grammar.fillers().contains(word)).toList();
  }

  /** The list that it is named after in Spanish. */
  String list() {
    return list;
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
