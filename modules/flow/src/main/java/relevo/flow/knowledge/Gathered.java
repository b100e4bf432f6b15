package relevo.flow.knowledge;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** An article while its file is being read, piece by piece. */
final class Gathered {

  private static final String BETWEEN_TAGS = "\\s*,\\s*";

  private final String id;
  private final int line;
  private final List<Mistake> mistakes;
  private final Map<String, String> title = new LinkedHashMap<>();
  private final Map<String, List<String>> questions = new LinkedHashMap<>();
  private final Map<String, String> answer = new LinkedHashMap<>();
  private Set<String> tags = Set.of();
  private State state = State.PUBLISHED;
  private Instant expires;

  Gathered(String id, int line, List<Mistake> mistakes) {
    this.id = id.strip();
    this.line = line;
    this.mistakes = mistakes;
  }

  String id() {
    return id;
  }

  void tags(String said) {
    Set<String> all = new TreeSet<>(Arrays.asList(said.strip().split(BETWEEN_TAGS)));
    all.remove("");
    tags = all;
  }

  void state(String said, int at) {
    if (said.isBlank()) return;
    State.said(said.strip()).ifPresentOrElse(known -> state = known,
        () -> mistakes.add(new Mistake(at, "el estado es «publicado» o «borrador», no «" + said.strip() + "»")));
  }

  /** A day means its end in UTC. */
  void expires(String said, int at) {
    String time = said.strip();
    if (time.isEmpty()) return;
    try {
      expires = time.length() == 10 ? LocalDate.parse(time).plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant() : Instant.parse(time);
    } catch (DateTimeParseException notATime) {
      mistakes.add(new Mistake(at, "la fecha de vencimiento se escribe 2027-01-31, no «" + time + "»"));
    }
  }

  /** False if it already has that language, or nobody knows it. */
  boolean begin(String language, String spokenTitle, int at) {
    if (!Article.LANGUAGES.contains(language)) {
      mistakes.add(new Mistake(at, "no se conoce el idioma «" + language + "»: use es, en o pt"));
      return false;
    }
    if (title.putIfAbsent(language, spokenTitle.strip()) != null) {
      mistakes.add(new Mistake(at, "el artículo «" + id + "» ya tiene el idioma «" + language + "»"));
      return false;
    }
    questions.put(language, new ArrayList<>());
    return true;
  }

  void question(String language, String asked) {
    if (!asked.isBlank()) questions.get(language).add(asked.strip());
  }

  void answer(String language, String text) {
    if (!text.isBlank()) answer.put(language, text.strip());
  }

  boolean isLike(Gathered other) {
    return tags.equals(other.tags) && state == other.state && Objects.equals(expires, other.expires);
  }

  Filed filed() {
    questions.values().removeIf(List::isEmpty);
    Article article = new Article(id, title, questions, answer, tags, expires);
    ArticleCheck.problems(article, state).forEach(problem -> mistakes.add(new Mistake(line, problem)));
    return new Filed(article, state, line);
  }
}
