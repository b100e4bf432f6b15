package relevo.flow.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import relevo.kernel.ProductClock;

/** The library that analysts keep: the database finds what is likely, and that is ranked here. */
@ApplicationScoped
class StoredLibrary implements Library {

  @Inject Articles articles;
  @Inject LikelyArticles likely;
  @Inject KnownWords words;
  @Inject ProductClock clock;

  private final KnownEntries entries = new KnownEntries();

  @Override
  public Found search(String text, String language, Set<String> tags) {
    Ranking ranking = words.ranking();
    List<String> ids = likely.of(ranking.inquiry(text, language), tags, clock.now());
    return ranking.of(text, language, articles.all(ids).stream().map(entries::of).toList());
  }

  /**
   * What would be found if an article were published that is not.
   *
   * @param article which takes the place of the one of its name
   * @param ranking that knows its words
   */
  Found searchAsIf(Article article, Ranking ranking, String text, String language) {
    List<Entry> among = new ArrayList<>(published(text, language, article.id()));
    among.add(Entry.of(article));
    return ranking.of(text, language, among);
  }

  /** What is found without the article of that name, whether it is published or not. */
  Found searchWithout(String id, String text, String language) {
    return words.ranking().of(text, language, published(text, language, id));
  }

  private List<Entry> published(String text, String language, String except) {
    List<String> ids = likely.of(words.ranking().inquiry(text, language), Set.of(), clock.now());
    return articles.all(ids).stream().filter(stored -> !stored.id().equals(except)).map(entries::of).toList();
  }

  @Override
  public Optional<Article> article(String id) {
    return articles.named(id).filter(stored -> stored.state() == State.PUBLISHED).map(StoredArticle::article)
        .filter(article -> !article.isOverAt(clock.now()));
  }

  @Override
  public List<Article> listed(Set<String> tags, int most) {
    return articles.all(likely.listed(tags, most, clock.now())).stream().map(StoredArticle::article)
        .sorted(Comparator.comparing(Article::id)).toList();
  }
}
