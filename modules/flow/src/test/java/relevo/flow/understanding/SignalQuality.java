package relevo.flow.understanding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the lexicon makes of one half of the labelled sentences: a tally for each language and signal. */
final class SignalQuality {

  static final List<String> LANGUAGES = List.of("es", "pt", "en");
  static final String ALL = "todas";
  private static final Lexicon LEXICON = Lexicon.of(WordLists.builtIn(), problem -> { });

  private final Map<String, Tally> tallies = new HashMap<>();
  private final List<String> misread = new ArrayList<>();
  private final Map<String, Integer> sentences = new HashMap<>();

  private SignalQuality() {}

  static SignalQuality of(String half) {
    SignalQuality quality = new SignalQuality();
    LabelledSentence.of(half).forEach(quality::add);
    return quality;
  }

  private void add(LabelledSentence sentence) {
    Set<String> seen = LabelledSentence.seen(LEXICON.read(sentence.text()).signals());
    sentences.merge(sentence.language(), 1, Integer::sum);
    tally(sentence.language(), ALL).addAll(sentence.meant(), seen);
    LabelledSentence.SIGNALS.forEach(signal ->
        tally(sentence.language(), signal).add(sentence.meant().contains(signal), seen.contains(signal)));
    if (!seen.equals(sentence.meant())) misread.add(sentence.language() + " " + sentence.text() + ": " + seen + ", not " + sentence.meant());
  }

  Tally tally(String language, String signal) {
    return tallies.computeIfAbsent(language + " " + signal, key -> new Tally());
  }

  int sentences(String language) {
    return sentences.getOrDefault(language, 0);
  }

  List<String> misread() {
    return misread;
  }

  /** As it stands in the manual: for each signal and language how often it was meant, precision and recall. */
  String table() {
    StringBuilder table = new StringBuilder("| señal | es: veces | precisión | exhaustividad | pt: veces | precisión | exhaustividad"
        + " | en: veces | precisión | exhaustividad |\n|---|---|---|---|---|---|---|---|---|---|\n");
    for (String signal : LabelledSentence.SIGNALS) table.append(row(signal, signal));
    return table.append(row(ALL, "**todas**")).toString();
  }

  private String row(String signal, String name) {
    StringBuilder row = new StringBuilder("| ").append(name).append(" |");
    LANGUAGES.forEach(language -> row.append(tally(language, signal).cells()).append('|'));
    return row.append('\n').toString();
  }
}
