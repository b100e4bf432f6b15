package relevo.flow.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import relevo.events.insight.UnansweredAsked.Effect;
import relevo.flow.knowledge.Found.Verdict;
import relevo.flow.understanding.Letters;

/** Looks for unanswered questions once more, as if an article for them were published. */
@ApplicationScoped
class ImagineArticle {

  private static final int TURNS = 20;
  private static final double FLOOR = 0.5;

  @Inject StoredLibrary library;
  @Inject KnownWords words;

  /** Each of the newest questions is looked for as if the article had not learnt from that one: else it would find itself. */
  Effect effect(GapCluster cluster, Article article) {
    List<Gap> tried = cluster.gaps().reversed().stream().limit(TURNS).toList();
    Ranking ranking = words.ranking().with(Entry.of(article));
    int before = 0;
    int after = 0;
    int offered = 0;
    int alone = 0;
    for (Gap gap : tried) {
      Article rest = withoutOwn(article, gap, cluster);
      if (Entry.askings(rest).findAny().isEmpty()) {
        alone++;
        continue;
      }
      if (library.searchWithout(article.id(), gap.text(), gap.language()).verdict(FLOOR) == Verdict.ANSWER) before++;
      Found found = library.searchAsIf(rest, ranking, gap.text(), gap.language());
      Verdict verdict = found.verdict(FLOOR);
      if (verdict == Verdict.ANSWER) after++;
      else if (verdict == Verdict.CHOOSE && found.choices(FLOOR).stream().anyMatch(each -> each.article().id().equals(article.id()))) offered++;
    }
    return new Effect(tried.size(), before, after, offered, alone);
  }

  /** What somebody else asked in the same words stays. */
  static Article withoutOwn(Article article, Gap gap, GapCluster cluster) {
    String own = Letters.fold(gap.text());
    if (cluster.gaps().stream().anyMatch(other -> !other.id().equals(gap.id()) && Letters.fold(other.text()).equals(own))) return article;
    Map<String, List<String>> questions = new TreeMap<>();
    article.questions().forEach((language, asked) -> questions.put(language, asked.stream().filter(each -> !isOf(own, each)).toList()));
    Map<String, String> titles = new TreeMap<>(article.title());
    titles.values().removeIf(title -> isOf(own, title));
    return new Article(article.id(), titles, questions, article.answer(), article.tags(), article.expires());
  }

  /** A title is the beginning of a question, if that was long. */
  private static boolean isOf(String own, String words) {
    String folded = Letters.fold(words);
    return own.equals(folded) || own.startsWith(folded) && words.length() >= ArticleCheck.LONGEST_TITLE - 1;
  }
}
