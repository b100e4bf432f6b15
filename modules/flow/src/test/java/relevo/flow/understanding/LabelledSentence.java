package relevo.flow.understanding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import relevo.events.flow.Signals;

/** What somebody might write, and the signals a person sees in it; the topic is one of them unless it is "other". */
record LabelledSentence(String language, Set<String> meant, String text) {

  /** Each signal that is measured, topics by their own names. */
  static final List<String> SIGNALS = List.of("humano", "frustrado", "insulto", "gritos", "legal", "eso-no", "refund",
      "double_charge", "cancellation", "billing", "complaint", "technical", "order_status", "sales", "thanks", "greeting");

  /** @param half which file: "tuning" and "practice" were looked at while the lists were written, "test" and "fresh" were not */
  static List<LabelledSentence> of(String half) {
    try (InputStream in = LabelledSentence.class.getResourceAsStream("/relevo/flow/signals/" + half + ".tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
          .filter(line -> !line.startsWith("#")).map(line -> line.split("\t")).map(LabelledSentence::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static LabelledSentence of(String[] fields) {
    Set<String> meant = new TreeSet<>(List.of(fields[2].split(",")));
    meant.add(fields[1]);
    meant.retainAll(SIGNALS);
    return new LabelledSentence(fields[0], meant, fields[3]);
  }

  /** What the lexicon sees, under the names of {@link #SIGNALS}. */
  static Set<String> seen(Signals signals) {
    Set<String> seen = new TreeSet<>(signals.phrases());
    seen.retainAll(Set.of("legal", "eso-no"));
    seen.add(signals.topic());
    if (signals.wantsHuman()) seen.add("humano");
    if (signals.frustrated()) seen.add("frustrado");
    if (signals.insult()) seen.add("insulto");
    if (signals.shouting()) seen.add("gritos");
    seen.retainAll(SIGNALS);
    return seen;
  }
}
