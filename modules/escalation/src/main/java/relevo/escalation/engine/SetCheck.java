package relevo.escalation.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import relevo.escalation.language.Problem;
import relevo.escalation.language.RuleModel;
import relevo.escalation.language.RuleModel.Effect;
import relevo.escalation.language.RuleModel.Literal;
import relevo.escalation.language.Sentence;
import relevo.escalation.language.Suggestion;

/** What can only be seen with all files at hand: two rules of one name, teams that do not exist. */
final class SetCheck {

  private static final Sentence NO_TEAM = new Sentence("No existe el equipo «%s».", "There is no team “%s”.");
  private static final Sentence SAME_NAME = new Sentence("Ya hay otra regla «%s» en %s, línea %d.",
      "There is another rule “%s” in %s, line %d.");
  private static final Sentence RENAME = new Sentence("Cambie el nombre de una de las dos.", "Change the name of one of the two.");

  private final Set<String> teams;

  SetCheck(Set<String> teams) {
    this.teams = new TreeSet<>(teams);
  }

  List<Problem> problems(List<RuleModel> rules) {
    List<Problem> problems = new ArrayList<>();
    Map<String, RuleModel> named = new HashMap<>();
    for (RuleModel rule : rules) {
      RuleModel earlier = named.putIfAbsent(rule.name(), rule);
      if (earlier != null) problems.add(sameName(rule, earlier));
      rule.effects().stream().filter(this::namesNoTeam).forEach(effect -> problems.add(noTeam(rule, effect)));
    }
    return problems;
  }

  private boolean namesNoTeam(Effect effect) {
    return effect.verb().namesTeam() && effect.argument() instanceof Literal name && !teams.isEmpty()
        && !teams.contains(name.value());
  }

  private Problem noTeam(RuleModel rule, Effect effect) {
    String name = (String) ((Literal) effect.argument()).value();
    return Problem.of(rule.file(), effect.line(), effect.column(), "error", NO_TEAM.with(name), Suggestion.of(teams, name));
  }

  private static Problem sameName(RuleModel rule, RuleModel earlier) {
    return Problem.of(rule.file(), rule.line(), 1, "error", SAME_NAME.with(rule.name(), earlier.file(), earlier.line()), RENAME);
  }
}
