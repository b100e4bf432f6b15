package relevo.flow.knowledge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import relevo.flow.knowledge.Thesaurus.Phrase;
import relevo.flow.knowledge.Thesaurus.Phrases;
import relevo.flow.understanding.Letters;

/** The words of a text that carry its meaning, in their order. */
final class Wording {

  private static final int MOST_WORDS = 200;
  private static final double INSIDE_A_PHRASE = 0.15;
  /** Of a phrase that no article has while one has its words. */
  private static final double UNHEARD_PHRASE = 0.6;
  private static final double OF_AN_UNHEARD_PHRASE = 0.7;
  private static final Thesaurus THESAURUS = Thesaurus.shipped();

  private final String language;
  private final Predicate<Term> heard;
  private final List<String> words;
  private final List<String> stems;
  private final List<Term> terms = new ArrayList<>();

  private Wording(List<String> words, String language, Predicate<Term> heard) {
    this.words = words;
    this.language = language;
    this.heard = heard;
    this.stems = words.stream().map(Stem::of).toList();
    for (int at = 0; at < words.size(); ) at = read(at);
  }

  static List<Term> of(String text, String language) {
    return of(text, language, UnaryOperator.identity(), term -> true);
  }

  /**
   * @param spelling puts right a word that is not known
   * @param heard true of a term that some article has
   */
  static List<Term> of(String text, String language, UnaryOperator<String> spelling, Predicate<Term> heard) {
    List<String> words = new ArrayList<>();
    for (String word : Letters.fold(text).split(" ")) {
      if (words.size() >= MOST_WORDS) break;
      for (String spelled : THESAURUS.spelledOut(word).split(" ")) {
        if (!Thesaurus.isArticle(spelled)) words.add(spelling.apply(spelled));
      }
    }
    return new Wording(words, language, heard).terms;
  }

  /** @return where to go on */
  private int read(int at) {
    Phrases found = THESAURUS.phrasesAt(stems, at);
    List<Phrase> phrases = found.all();
    if (phrases.isEmpty()) {
      add(at, 1);
      return at + 1;
    }
    int end = found.end();
    if (phrases.getFirst().concept().equals(Thesaurus.NOTHING)) return end;
    Term phrase = phrase(phrases, at, end);
    boolean unheard = !heard.test(phrase) && IntStream.range(at, end).anyMatch(this::isHeard);
    terms.add(unheard ? phrase.weighing(UNHEARD_PHRASE) : phrase);
    for (int inside = at; inside < end; inside++) {
      Set<String> own = THESAURUS.isEmpty(words.get(inside), language) ? Set.of() : concepts(inside);
      if (unheard || !own.isEmpty() && !phrase.concepts().containsAll(own)) add(inside, unheard ? OF_AN_UNHEARD_PHRASE : INSIDE_A_PHRASE);
    }
    return end;
  }

  private boolean isHeard(int at) {
    return !THESAURUS.isEmpty(words.get(at), language) && heard.test(new Term(words.get(at), stems.get(at), concepts(at), 1));
  }

  private Term phrase(List<Phrase> phrases, int at, int end) {
    Set<String> concepts = new HashSet<>();
    phrases.forEach(phrase -> concepts.add(phrase.concept()));
    return new Term(String.join(" ", words.subList(at, end)), String.join(" ", stems.subList(at, end)), concepts, phrases.getFirst().share());
  }

  private void add(int at, double part) {
    String word = words.get(at);
    if (THESAURUS.isEmpty(word, language)) return;
    terms.add(new Term(word, stems.get(at), concepts(at), THESAURUS.share(word, stems.get(at)) * part));
  }

  private Set<String> concepts(int at) {
    return THESAURUS.conceptsOf(words.get(at), stems.get(at), language);
  }
}
