package relevo.flow.knowledge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import relevo.flow.knowledge.Thesaurus.Phrase;
import relevo.flow.understanding.Letters;

/** The words of a text that carry its meaning, in their order. */
final class Wording {

  private static final int MOST_WORDS = 200;
  private static final double INSIDE_A_PHRASE = 0.5;
  private static final Thesaurus THESAURUS = Thesaurus.shipped();

  private final String language;
  private final List<String> words;
  private final List<String> stems;
  private final List<Term> terms = new ArrayList<>();

  private Wording(List<String> words, String language) {
    this.words = words;
    this.language = language;
    this.stems = words.stream().map(Stem::of).toList();
    for (int at = 0; at < words.size(); ) at = read(at);
  }

  static List<Term> of(String text, String language) {
    return of(text, language, UnaryOperator.identity());
  }

  /** @param spelling puts right a word that is not known */
  static List<Term> of(String text, String language, UnaryOperator<String> spelling) {
    List<String> words = new ArrayList<>();
    for (String word : Letters.fold(text).split(" ")) {
      if (words.size() >= MOST_WORDS) break;
      for (String spelled : THESAURUS.spelledOut(word).split(" ")) {
        if (!Thesaurus.isArticle(spelled)) words.add(spelling.apply(spelled));
      }
    }
    return new Wording(words, language).terms;
  }

  /** @return where to go on */
  private int read(int at) {
    List<Phrase> phrases = THESAURUS.phrasesAt(stems, at);
    if (phrases.isEmpty()) {
      add(at, 1);
      return at + 1;
    }
    int end = at + phrases.getFirst().stems().size();
    if (phrases.getFirst().concept().equals(Thesaurus.NOTHING)) return end;
    Set<String> concepts = new HashSet<>();
    phrases.forEach(phrase -> concepts.add(phrase.concept()));
    terms.add(new Term(String.join(" ", words.subList(at, end)), String.join(" ", stems.subList(at, end)), concepts,
        phrases.getFirst().share()));
    for (int inside = at; inside < end; inside++) {
      Set<String> own = THESAURUS.isEmpty(words.get(inside)) ? Set.of() : concepts(inside);
      if (!own.isEmpty() && !concepts.containsAll(own)) add(inside, INSIDE_A_PHRASE);
    }
    return end;
  }

  private void add(int at, double part) {
    String word = words.get(at);
    if (THESAURUS.isEmpty(word)) return;
    terms.add(new Term(word, stems.get(at), concepts(at), THESAURUS.share(word, stems.get(at)) * part));
  }

  private Set<String> concepts(int at) {
    return THESAURUS.conceptsOf(words.get(at), stems.get(at), language);
  }
}
