package relevo.escalation.engine;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import relevo.escalation.facts.Facts;
import relevo.escalation.language.Problem;
import relevo.escalation.language.RuleFile;
import relevo.escalation.language.RuleModel;
import relevo.escalation.table.TableFile;

/**
 * A set of rule files, read and checked together; if nothing is wrong with it, it can decide. Safe for many threads.
 */
public final class RuleSet {

  private static final Comparator<RuleModel> STRONGEST_FIRST = Comparator.comparingInt(RuleModel::salience).reversed()
      .thenComparing(RuleModel::file).thenComparingInt(RuleModel::place);

  private final List<RuleModel> rules;
  private final List<Problem> problems;
  private final Network network;

  private RuleSet(List<RuleModel> rules, List<Problem> problems) {
    this.rules = rules.stream().sorted(STRONGEST_FIRST).toList();
    this.problems = List.copyOf(problems);
    this.network = isSound() ? new Network(this.rules) : null;
  }

  /**
   * Never throws because of what the files say.
   *
   * @param files texts by name
   * @param teams those that exist; if empty, teams are not checked
   */
  public static RuleSet of(Map<String, String> files, Set<String> teams) {
    List<RuleFile> read = new ArrayList<>();
    new TreeMap<>(files).forEach((name, text) ->
        read.add(TableFile.isTable(name) ? TableFile.read(name, text) : RuleFile.read(name, text)));
    return of(read, teams, files);
  }

  /** The same, of files read already. */
  public static RuleSet of(List<RuleFile> files, Set<String> teams) {
    return of(files, teams, Map.of());
  }

  private static RuleSet of(List<RuleFile> files, Set<String> teams, Map<String, String> texts) {
    List<RuleModel> rules = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    files.forEach(file -> {
      rules.addAll(file.rules());
      problems.addAll(file.problems());
    });
    for (Problem problem : new SetCheck(teams).problems(rules)) {
      String text = TableFile.isTable(problem.file()) ? null : texts.get(problem.file());
      problems.add(text == null ? problem : problem.shownIn(text));
    }
    return new RuleSet(rules, problems);
  }

  public List<Problem> problems() {
    return problems;
  }

  public boolean isSound() {
    return problems.stream().noneMatch(Problem::refuses);
  }

  /** Strongest first. */
  public List<RuleModel> rules() {
    return rules;
  }

  /** @throws IllegalStateException if the set is not sound */
  public Decision decide(Facts facts) {
    if (network == null) throw new IllegalStateException("unsound rule set");
    List<RuleModel> fired = network.evaluate(facts).of(rules).stream().filter(rule -> rule.speaksAt(facts.at()))
        .toList();
    return new Verdict(fired, facts).decide();
  }

  /** @param facts values by path, such as {@code Turno.texto} */
  public Decision decide(Map<String, ?> facts, LocalDateTime at) {
    return decide(Facts.of(facts, at));
  }
}
