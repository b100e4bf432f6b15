package relevo.flow.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Gives a new desk its first articles, once and never again, and writes all search rows anew when the word lists have changed. */
@ApplicationScoped
class ShipArticles {

  private static final String FIRST = "tienda.md";
  private static final String BY = "relevo";
  private static final int BATCH = 200;

  @Inject Articles articles;
  @Inject SearchRows rows;
  @Inject KnowledgeState state;

  @Transactional
  void on(@Observes Startup startup) {
    if (state.locked("shipped") == 0) {
      if (articles.page("", null, null, 1).isEmpty()) ship();
      state.set("shipped", 1);
    }
    if (state.locked("index") == Thesaurus.shipped().edition()) return;
    String after = "";
    for (List<StoredArticle> page = articles.page(after, null, null, BATCH); !page.isEmpty(); page = articles.page(after, null, null, BATCH)) {
      page.forEach(stored -> rows.write(stored.article(), stored.state()));
      after = page.getLast().id();
    }
    state.set("index", Thesaurus.shipped().edition());
  }

  private void ship() {
    for (Filed filed : shipped()) articles.keep(new StoredArticle(filed.article().id()), filed.article(), filed.state(), BY);
  }

  static List<Filed> shipped() {
    FileOfArticles file = MarkdownReader.read(WordFiles.text(FIRST));
    if (!file.isSound()) throw new IllegalStateException(FIRST + ": " + file.mistakes());
    return file.articles();
  }
}
