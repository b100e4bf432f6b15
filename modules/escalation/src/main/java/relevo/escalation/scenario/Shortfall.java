package relevo.escalation.scenario;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import relevo.escalation.engine.Decision;
import relevo.escalation.engine.Explanation;
import relevo.escalation.engine.RuleSet;
import relevo.escalation.facts.Facts;
import relevo.escalation.language.Problem;
import relevo.escalation.language.RuleModel;
import relevo.escalation.scenario.Rehearsal.Played;

/** Says in what one turn of a scenario fell short of what was expected, what happened instead, and what little was missing. */
record Shortfall(RuleSet rules, Scenario scenario, int place) {

  private static final int MOST_NEAR = 3;
  private static final Map<String, String> PRIORITIES =
      Map.of("LOW", "baja", "NORMAL", "normal", "HIGH", "alta", "URGENT", "urgente");

  Optional<Problem> of(Played played) {
    List<String> wrong = new ArrayList<>();
    Decision decision = played.decision();
    Expectation expected = step().expected();
    compare(wrong, "el equipo", expected.team(), decision.escalates() ? decision.team() : Expectation.NO_TEAM);
    if (expected.because() != null && !reasons(decision).containsAll(expected.because())) {
      wrong.add("se esperaba por " + quoted(expected.because()) + " y los motivos fueron " + quoted(reasons(decision)));
    }
    if (expected.rules() != null && differ(expected.rules(), spoken(decision))) {
      wrong.add("se esperaba que de " + scenario.ruleFile() + " hablara " + quoted(expected.rules()) + " y habló "
          + quoted(spoken(decision)));
    }
    compare(wrong, "la prioridad", expected.priority(), PRIORITIES.get(decision.priority().name()));
    compare(wrong, "el nivel", expected.tier(), decision.tier());
    compare(wrong, "el otro medio", expected.alternative(), decision.offered().orElse(Expectation.NO_ALTERNATIVE));
    if (expected.tags() != null && differ(expected.tags(), decision.tags())) {
      wrong.add("se esperaban las etiquetas " + quoted(expected.tags()) + " y salieron " + quoted(decision.tags()));
    }
    return wrong.isEmpty() ? Optional.empty() : Optional.of(problem(wrong, played));
  }

  private Step step() {
    return scenario.steps().get(place);
  }

  private static void compare(List<String> wrong, String what, Object expected, Object happened) {
    if (expected == null || expected.equals(happened)) return;
    wrong.add("se esperaba " + what + " «" + expected + "» y salió «" + happened + "»");
  }

  private Problem problem(List<String> wrong, Played played) {
    String turn = scenario.steps().size() == 1 ? "" : ", turno " + (place + 1);
    String said = step().text() == null ? "" : " («" + step().text() + "»)";
    return new Problem(scenario.file(), step().line(), 1, "error", "El escenario «" + scenario.name() + "»" + turn + said
        + " no se cumple: " + String.join("; ", wrong) + ".", hints(played));
  }

  private String hints(Played played) {
    String spoke = "Hablaron: " + quoted(played.decision().fired()) + ".";
    String near = wanted(played.decision()).limit(MOST_NEAR).map(rule -> near(rule, played.facts()))
        .filter(Objects::nonNull).collect(joining(" "));
    return near.isEmpty() ? spoke : spoke + " " + near;
  }

  /** The rules that were named but are not to be heard; if none was named, those that lead to the team. */
  private Stream<RuleModel> wanted(Decision decision) {
    Expectation expected = step().expected();
    List<String> named = Stream.of(expected.rules(), expected.because()).filter(Objects::nonNull).flatMap(List::stream).toList();
    return rules.rules().stream().filter(rule -> !decision.fired().contains(rule.name()))
        .filter(rule -> named.isEmpty() ? leadsTo(rule, expected.team()) : named.contains(rule.name()));
  }

  private static boolean leadsTo(RuleModel rule, String team) {
    return rule.effects().stream().anyMatch(effect -> effect.verb().namesTeam() && effect.argument()
        instanceof RuleModel.Literal name && name.value().equals(team));
  }

  private static String near(RuleModel rule, Facts facts) {
    List<Explanation.Part> missing = Explanation.of(rule, facts).missing();
    if (missing.isEmpty()) return "«" + rule.name() + "» está apagada o fuera de sus fechas.";
    return "A «" + rule.name() + "» le faltó " + missing.stream().map(Shortfall::met).collect(joining(" y ")) + ".";
  }

  private static String met(Explanation.Part part) {
    String values = part.values().entrySet().stream().map(value -> value.getKey() + " = " + value.getValue()).collect(joining(", "));
    return part.text() + " (" + (values.isEmpty() ? "no se conoce" : values) + ")";
  }

  private static List<String> reasons(Decision decision) {
    return Stream.concat(decision.because().stream(), decision.raisedBy().stream()).distinct().toList();
  }

  /** Those of the rule file beside the scenario; all, if there is none. */
  private List<String> spoken(Decision decision) {
    boolean beside = rules.rules().stream().anyMatch(rule -> rule.file().equals(scenario.ruleFile()));
    return rules.rules().stream()
        .filter(rule -> (!beside || rule.file().equals(scenario.ruleFile())) && decision.fired().contains(rule.name()))
        .map(RuleModel::name).toList();
  }

  private static boolean differ(Collection<String> some, Collection<String> others) {
    return !some.stream().sorted().toList().equals(others.stream().sorted().toList());
  }

  private static String quoted(Collection<String> names) {
    return names.isEmpty() ? "ninguna" : names.stream().map(name -> "«" + name + "»").collect(joining(", "));
  }
}
