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
import relevo.escalation.language.Suggestion;

/** What can only be seen with all files at hand: two rules of one name, teams that do not exist. */
final class SetCheck {

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
    return new Problem(rule.file(), effect.line(), effect.column(), "error", "No existe el equipo «" + name + "».",
        Suggestion.among(teams, name), "There is no team “" + name + "”.", Suggestion.amongInEnglish(teams, name), null);
  }

  private static Problem sameName(RuleModel rule, RuleModel earlier) {
    return new Problem(rule.file(), rule.line(), 1, "error", "Ya hay otra regla «" + rule.name() + "» en "
        + earlier.file() + ", línea " + earlier.line() + ".", "Cambie el nombre de una de las dos.",
        "There is another rule “" + rule.name() + "” in " + earlier.file() + ", line " + earlier.line() + ".",
        "Change the name of one of the two.", null);
  }
}
