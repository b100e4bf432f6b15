package relevo.flow.understanding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import relevo.events.flow.Signals;

/** Where in a text each signal was seen, and by which line of a list or which way of looking. */
final class Evidence {

  private Evidence() {}

  /** One span a place and list: the longest phrase speaks for those inside it. */
  static List<Signals.Span> of(List<Hit> hits, List<Token> tokens, Mood mood, String text) {
    List<Signals.Span> spans = new ArrayList<>();
    Set<List<Object>> told = new HashSet<>();
    for (Hit hit : hits) {
      if (hits.stream().anyMatch(other -> speaksFor(other, hit))) continue;
      Signals.Span span = span(hit.phrase().list(), hit, tokens, hit.phrase().source());
      if (told.add(List.of(span.signal(), span.from(), span.to()))) spans.add(span);
    }
    mood.ironic().stream().map(praise -> span("animo", praise, tokens, "algorithm:irony")).distinct().forEach(spans::add);
    if (mood.exclaimed()) {
      int from = text.indexOf("!!!");
      spans.add(new Signals.Span("gritos", from, from + 3, "algorithm:exclamation"));
    } else if (mood.shouting()) {
      spans.add(new Signals.Span("gritos", tokens.getFirst().from(), tokens.getLast().to(), "algorithm:capitals"));
    }
    return spans;
  }

  /** Words that told something only together, in the order of the text. */
  static List<Signals.Span> together(String signal, List<Hit> words, List<Token> tokens) {
    return words.stream().sorted(Comparator.comparingInt(Hit::from))
        .map(hit -> span(signal, hit, tokens, hit.phrase().source())).toList();
  }

  private static boolean speaksFor(Hit other, Hit hit) {
    return other != hit && other.words() > hit.words() && other.covers(hit) && other.phrase().list().equals(hit.phrase().list());
  }

  private static Signals.Span span(String signal, Hit hit, List<Token> tokens, String source) {
    return new Signals.Span(signal, tokens.get(hit.from()).from(), tokens.get(hit.to() - 1).to(), source);
  }
}
