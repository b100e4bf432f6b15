package relevo.escalation.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import relevo.escalation.engine.RuleSet;
import relevo.escalation.language.Problem;
import relevo.escalation.scenario.Imagination;
import relevo.escalation.scenario.Scenarios;
import relevo.escalation.team.Teams;

/** Reads files as they would go live together, and plays their scenarios. Nothing comes of it. */
@ApplicationScoped
public class CheckRules {

  @Inject Teams teams;
  @Inject Imagination imagination;

  public Checked check(Map<String, String> files) {
    return check(files, teams.names());
  }

  Checked check(Map<String, String> files, Set<String> teamsNow) {
    RuleSet rules = RuleSet.of(RuleTexts.rules(files), teamsNow);
    Scenarios scenarios = Scenarios.in(files);
    List<Problem> wrong = new ArrayList<>(rules.problems());
    wrong.addAll(scenarios.problems());
    return new Checked(Map.copyOf(files), rules, List.copyOf(wrong), scenarios.all().size(),
        scenarios.shortfalls(rules, imagination));
  }
}
