package relevo.flow.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.util.List;
import relevo.flow.understanding.Letters;

/** What is searched: a row for each language of a published article, none for a draft. */
@ApplicationScoped
class SearchRows {

  private static final int LONGEST = 20_000;
  private static final String REMOVE = "delete from flow.article_text where article_id = ?1";
  private static final String CHANGED = "update flow.knowledge_state set value = value + 1 where name = 'changes'";
  private static final String ADD = """
      insert into flow.article_text (article_id, language, tags, expires_at, keys, folded, asked, answered)
      values (?1, ?2, cast(?3 as text[]), cast(?4 as timestamptz), cast(?5 as text[]), ?6,
        to_tsvector(cast('flow.' || ?2 as regconfig), ?7) || array_to_tsvector(cast(?8 as text[])),
        to_tsvector(cast('flow.' || ?2 as regconfig), ?9))""";

  @PersistenceContext EntityManager em;

  void write(Article article, State state) {
    remove(article.id());
    if (state != State.PUBLISHED) return;
    Entry entry = Entry.of(article);
    String[] meant = entry.asked().stream().flatMap(term -> term.concepts().stream()).map(Inquiry::lexeme).distinct().toArray(String[]::new);
    for (String language : article.title().keySet()) add(article, language, entry.keys().toArray(String[]::new), meant);
  }

  /** The keys are those of the whole article, and stand in the first of its rows only: they count articles. */
  private void add(Article article, String language, String[] keys, String[] meant) {
    String title = article.title(language);
    String questions = String.join(" . ", article.questions().getOrDefault(language, List.of()));
    String answer = article.answer(language);
    boolean first = language.equals(article.title().keySet().iterator().next());
    em.createNativeQuery(ADD).setParameter(1, article.id()).setParameter(2, language)
        .setParameter(3, article.tags().toArray(String[]::new))
        .setParameter(4, article.expires() == null ? null : Timestamp.from(article.expires()))
        .setParameter(5, first ? keys : new String[0])
        .setParameter(6, shortened(Letters.fold(title) + " " + Letters.fold(questions) + " " + Letters.fold(answer)))
        .setParameter(7, title + " . " + shortened(questions)).setParameter(8, meant).setParameter(9, answer).executeUpdate();
  }

  void remove(String id) {
    em.createNativeQuery(REMOVE).setParameter(1, id).executeUpdate();
    em.createNativeQuery(CHANGED).executeUpdate();
  }

  private static String shortened(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }
}
