package relevo.flow.knowledge;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** One frequent question: its title, the ways in which it is asked and its answer, each by language; Spanish first. */
public record Article(
    String id, Map<String, String> title, Map<String, List<String>> questions, Map<String, String> answer, Set<String> tags,
    Instant expires) {

  public static final List<String> LANGUAGES = List.of("es", "en", "pt");

  /** What a tapped row of a list begins with. */
  private static final String CHOICE = "faq:";

  /** @param expires from when on it answers no more; null for never */
  public Article {
    title = inOrder(title);
    questions = inOrder(questions);
    answer = inOrder(answer);
    tags = tags == null ? Set.of() : new TreeSet<>(tags);
  }

  /** What a tapped row of a list sends back. */
  public String choice() {
    return CHOICE + id;
  }

  /** In that language, else in the first one that the article has. */
  public String title(String language) {
    return in(language, title);
  }

  public String answer(String language) {
    return in(language, answer);
  }

  public boolean isOverAt(Instant now) {
    return expires != null && !now.isBefore(expires);
  }

  /** True if it has one of the tags, or none is asked for. */
  public boolean has(Set<String> wanted) {
    return wanted.isEmpty() || wanted.stream().anyMatch(tags::contains);
  }

  private static String in(String language, Map<String, String> texts) {
    String text = texts.get(language);
    return text != null ? text : texts.isEmpty() ? "" : texts.values().iterator().next();
  }

  private static <T> Map<String, T> inOrder(Map<String, T> given) {
    Map<String, T> ordered = new LinkedHashMap<>();
    for (String language : LANGUAGES) {
      if (given != null && given.get(language) != null) ordered.put(language, given.get(language));
    }
    return ordered;
  }
}
