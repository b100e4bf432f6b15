package relevo.flow.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import relevo.kernel.Refusal;

/** Takes in a file of articles as a whole or not at all; articles that are not in it stay as they are. */
@ApplicationScoped
class ImportArticles {

  private static final int MOST_MISTAKES = 50;

  @Inject Articles articles;

  /** What a file brought: the ids that are new, those that differ, and how many were the same already. */
  public record Imported(boolean dry, List<String> added, List<String> changed, int same) {}

  /** @param dry only to say what would be done */
  Imported from(FileOfArticles file, String by, boolean dry) {
    if (!file.isSound()) throw refusal(file.mistakes());
    List<String> added = new ArrayList<>();
    List<String> changed = new ArrayList<>();
    for (Filed filed : file.articles()) {
      Optional<StoredArticle> known = dry ? articles.named(filed.article().id()) : articles.locked(filed.article().id());
      if (known.filter(stored -> stored.isLike(filed.article(), filed.state())).isPresent()) continue;
      (known.isPresent() ? changed : added).add(filed.article().id());
      if (!dry) articles.keep(known.orElseGet(() -> new StoredArticle(filed.article().id())), filed.article(), filed.state(), by);
    }
    return new Imported(dry, added, changed, file.articles().size() - added.size() - changed.size());
  }

  private static Refusal refusal(List<Mistake> mistakes) {
    Mistake first = mistakes.getFirst();
    String where = first.line() == 0 ? "" : "Línea " + first.line() + ": ";
    String more = mistakes.size() == 1 ? "" : " Y " + (mistakes.size() - 1) + " más.";
    return new Refusal(422, "file-wrong", "No se importó nada. " + where + first.problem() + "." + more)
        .with("problems", List.copyOf(mistakes.subList(0, Math.min(MOST_MISTAKES, mistakes.size()))));
  }
}
