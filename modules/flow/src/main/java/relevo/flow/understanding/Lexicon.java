package relevo.flow.understanding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import relevo.events.flow.Signals;

/** All word lists as they were at one moment, ready to read sentences in any of their languages. */
final class Lexicon {

  private static final String HUMAN = "humano";
  private static final String INSULT = "insulto";
  private static final String MOOD = "animo";

  private final Grammar grammar;
  private final PhraseBook phrases;
  private final Languages languages = new Languages();

  private Lexicon(List<WordFile> files) {
    Map<String, Set<String>> small = new HashMap<>();
    List<Phrase> seen = new ArrayList<>();
    for (WordFile file : files) {
      switch (file.list()) {
        case "_idioma" -> languages.addFrequent(file.language(), file.phrases());
        case "_elegir" -> languages.addNames(file.language(), file.phrases());
        default -> {
          if (!file.list().startsWith("_")) seen.addAll(file.phrases());
          else file.phrases().forEach(word ->
              small.computeIfAbsent(file.list(), key -> new HashSet<>()).addAll(word.terms()));
        }
      }
    }
    grammar = Grammar.of(small);
    phrases = new PhraseBook(seen, grammar);
  }

  static Lexicon of(Map<String, String> textByFile, Consumer<String> warnings) {
    return new Lexicon(textByFile.entrySet().stream()
        .map(file -> WordFile.read(file.getKey(), file.getValue(), warnings)).toList());
  }

  Reading read(String text) {
    List<Token> tokens = Token.in(text);
    List<Hit> hits = phrases.in(tokens);
    Mood mood = Mood.of(text, tokens, hits, grammar);
    List<Hit> meant = hits.stream().filter(hit -> counts(hit, tokens)).toList();
    Set<String> lists = new LinkedHashSet<>();
    meant.forEach(hit -> lists.add(hit.phrase().list()));
    boolean insult = lists.contains(INSULT);
    Signals signals = new Signals(lists.contains(HUMAN), Reading.frustrated(mood.score(), insult), mood.shouting(), insult,
        mood.score(), 0, Topic.of(lists).word(), List.copyOf(lists), spans(meant, tokens));
    Optional<String> asked = languages.chosen(tokens);
    return new Reading(languages.detected(tokens).orElse(null), asked.orElse(null), signals, Entities.in(text));
  }

  private boolean counts(Hit hit, List<Token> tokens) {
    return !grammar.negated(hit, tokens) && (!hit.phrase().list().equals(MOOD) || hit.phrase().weight() < 0);
  }

  /** One span a place and list: the longest phrase speaks for those inside it. */
  private static List<Signals.Span> spans(List<Hit> hits, List<Token> tokens) {
    return hits.stream()
        .filter(hit -> hits.stream().noneMatch(other -> other != hit && other.words() > hit.words() && other.covers(hit)
            && other.phrase().list().equals(hit.phrase().list())))
        .map(hit -> new Signals.Span(hit.phrase().list(), tokens.get(hit.from()).from(), tokens.get(hit.to() - 1).to()))
        .distinct().toList();
  }
}
