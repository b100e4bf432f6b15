package relevo.flow.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import relevo.events.insight.ArticleAsked;
import relevo.events.insight.UnansweredAsked;
import relevo.events.insight.UnansweredAsked.Answer;
import relevo.events.insight.UnansweredAsked.Group;
import relevo.events.insight.UnansweredAsked.Question;

/** Tells whoever looks for what holds the desk up what nobody answered, and begins the articles that they ask for. */
@ApplicationScoped
class TellUnanswered {

  private static final int READ = 2_000;
  private static final int EXAMPLES = 5;

  @Inject Gaps gaps;
  @Inject Articles articles;
  @Inject BeginArticle beginning;
  @Inject ImagineArticle imagining;

  void on(@Observes UnansweredAsked asked) {
    List<Gap> found = read(asked);
    boolean capped = found.size() > READ;
    List<Gap> newest = capped ? found.subList(1, found.size()) : found;
    asked.answer(new Answer(newest.size(), capped, GapCluster.of(newest).stream().limit(asked.most()).map(this::group).toList()));
  }

  void on(@Observes ArticleAsked asked) {
    gaps.lockArticles();
    List<Gap> found = read(asked.among());
    GapCluster.of(found.size() > READ ? found.subList(1, found.size()) : found).stream()
        .filter(cluster -> cluster.gaps().stream().anyMatch(gap -> gap.id().equals(asked.group()))).findFirst()
        .ifPresent(cluster -> asked.answer(begun(cluster).map(id -> new ArticleAsked.Draft(id, false))
            .orElseGet(() -> new ArticleAsked.Draft(beginning.begin(cluster, null, asked.by()).id(), true))));
  }

  private List<Gap> read(UnansweredAsked asked) {
    return gaps.of(new Gaps.Span(asked.since(), asked.until(), asked.teams()), READ + 1);
  }

  private Group group(GapCluster cluster) {
    Optional<StoredArticle> stored = begun(cluster).flatMap(articles::named);
    Article article = stored.map(StoredArticle::article).orElseGet(() -> BeginArticle.article(null, cluster));
    Map<String, Integer> languages = new TreeMap<>(cluster.gaps().stream().collect(Collectors.groupingBy(Gap::language, Collectors.summingInt(gap -> 1))));
    List<Gap> all = cluster.gaps();
    return new Group(all.getFirst().id(), all.size(), languages, all.getFirst().at(), all.getLast().at(), examples(all),
        stored.map(StoredArticle::id).orElse(null), stored.filter(each -> each.state() == State.PUBLISHED).isPresent(), imagining.effect(cluster, article));
  }

  /** The newest, of as many conversations. */
  private static List<Question> examples(List<Gap> all) {
    Map<UUID, Question> examples = new LinkedHashMap<>();
    for (Gap gap : all.reversed()) {
      if (examples.size() < EXAMPLES) examples.putIfAbsent(gap.conversation(), new Question(gap.conversation(), gap.language(), gap.text(), gap.at()));
    }
    return List.copyOf(examples.values());
  }

  /** The article that most recently was begun for one of them and is still there. */
  private static Optional<String> begun(GapCluster cluster) {
    return cluster.gaps().reversed().stream().map(Gap::article).filter(Objects::nonNull).findFirst();
  }
}
