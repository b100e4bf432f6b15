package relevo.flow.knowledge;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where the answers to frequent questions are; drafts and what has expired are not in it. */
public interface Library {

  /**
   * The articles that may be meant, best first.
   *
   * @param language of the customer: es, en or pt; articles in others are tried too
   * @param tags only articles that have one of them; none for all
   */
  Found search(String text, String language, Set<String> tags);

  Optional<Article> article(String id);

  /** By id. */
  List<Article> listed(Set<String> tags, int most);

  /** Over these, in memory: for tests and rehearsals. */
  static Library of(List<Article> articles) {
    return new Shelf(articles);
  }
}
