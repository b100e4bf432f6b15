package relevo.flow.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import relevo.flow.understanding.Letters;

/** An article as it is compared: each way of asking, its title among them, and the words of its answer. */
record Entry(Article article, List<List<Term>> titles, List<List<Term>> askings, Set<Term> asked, Set<Term> answered) {

  static Entry of(Article article) {
    List<List<Term>> titles = new ArrayList<>();
    article.title().forEach((language, title) -> titles.add(Wording.of(title, language)));
    List<List<Term>> askings = new ArrayList<>(titles);
    article.questions().forEach((language, asked) -> asked.forEach(question -> askings.add(Wording.of(question, language))));
    Set<Term> asked = new LinkedHashSet<>();
    askings.forEach(asked::addAll);
    Set<Term> answered = new LinkedHashSet<>();
    article.answer().forEach((language, answer) -> answered.addAll(Wording.of(answer, language)));
    return new Entry(article, titles, askings.stream().filter(terms -> !terms.isEmpty()).distinct().toList(), asked, answered);
  }

  static Stream<String> askings(Article article) {
    return Stream.concat(article.title().values().stream(), article.questions().values().stream().flatMap(List::stream));
  }

  /** What it is counted by. */
  Set<String> keys() {
    Set<String> keys = new LinkedHashSet<>();
    asked.forEach(term -> Rarity.addKeys(term, keys));
    List<String> texts = new ArrayList<>(askings(article).toList());
    texts.addAll(article.answer().values());
    texts.forEach(text -> Stream.of(Letters.fold(text).split(" ")).map(Rarity::wordKey).forEach(keys::add));
    return keys;
  }
}
