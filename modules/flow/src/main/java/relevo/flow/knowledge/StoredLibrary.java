package relevo.flow.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
