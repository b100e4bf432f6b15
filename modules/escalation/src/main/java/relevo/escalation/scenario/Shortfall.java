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
import relevo.escalation.language.Sentence;
import relevo.escalation.scenario.Rehearsal.Played;

/** Says in what one turn of a scenario fell short of what was expected, what happened instead, and what little was missing. */
record Shortfall(RuleSet rules, Scenario scenario, int place) {

  private static final int MOST_NEAR = 3;
  private static final Sentence NOTHING = Sentence.same("");
  private static final Map<String, String> PRIORITIES =
      Map.of("LOW", "baja", "NORMAL", "normal", "HIGH", "alta", "URGENT", "urgente");

  Optional<Problem> of(Played played) {
    List<Sentence> wrong = new ArrayList<>();
    Decision decision = played.decision();
    Expectation expected = step().expected();
    compare(wrong, Sentences.TEAM, expected.team(), decision.escalates() ? decision.team() : Expectation.NO_TEAM);
    if (expected.because() != null && !reasons(decision).containsAll(expected.because())) {
      wrong.add(Sentences.OTHER_REASONS.with(quoted(expected.because()), quoted(reasons(decision))));
    }
    if (expected.rules() != null && differ(expected.rules(), spoken(decision))) {
      wrong.add(Sentences.OTHER_RULES.with(scenario.ruleFile(), quoted(expected.rules()), quoted(spoken(decision))));
    }
    compare(wrong, Sentences.PRIORITY, expected.priority(), PRIORITIES.get(decision.priority().name()));
    compare(wrong, Sentences.TIER, expected.tier(), decision.tier());
    compare(wrong, Sentences.ALTERNATIVE, expected.alternative(), decision.offered().orElse(Expectation.NO_ALTERNATIVE));
    if (expected.tags() != null && differ(expected.tags(), decision.tags())) {
      wrong.add(Sentences.OTHER_TAGS.with(quoted(expected.tags()), quoted(decision.tags())));
    }
    return wrong.isEmpty() ? Optional.empty() : Optional.of(problem(wrong, played));
  }

  private Step step() {
    return scenario.steps().get(place);
  }

  private static void compare(List<Sentence> wrong, Sentence what, Object expected, Object happened) {
    if (expected == null || expected.equals(happened)) return;
    wrong.add(Sentences.OTHERWISE.with(what, expected, happened));
  }

  private Problem problem(List<Sentence> wrong, Played played) {
    Sentence turn = scenario.steps().size() == 1 ? NOTHING : Sentences.AT_TURN.with(place + 1);
    Sentence said = step().text() == null ? NOTHING : Sentences.SAID.with(step().text());
    return Problem.of(scenario.file(), step().line(), 1, "error",
        Sentences.UNTRUE.with(scenario.name(), turn, said, Sentence.joined(wrong, Sentence.same("; "))), hints(played));
  }

  private Sentence hints(Played played) {
    Stream<Sentence> near = wanted(played.decision()).limit(MOST_NEAR).map(rule -> near(rule, played.facts()));
    return Sentence.joined(Stream.concat(Stream.of(Sentences.SPOKE.with(quoted(played.decision().fired()))), near).toList(),
        Sentence.same(" "));
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

  private static Sentence near(RuleModel rule, Facts facts) {
    List<Explanation.Part> missing = Explanation.of(rule, facts).missing();
    if (missing.isEmpty()) return Sentences.SILENT.with(rule.name());
    return Sentences.LACKED.with(rule.name(), Sentence.joined(missing.stream().map(Shortfall::met).toList(), Sentences.AND));
  }

  private static Sentence met(Explanation.Part part) {
    String values = part.values().entrySet().stream().map(value -> value.getKey() + " = " + value.getValue()).collect(joining(", "));
    return Sentence.same("%s (%s)").with(part.text(), values.isEmpty() ? Sentences.NOT_KNOWN : values);
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

  private static Sentence quoted(Collection<String> names) {
    return names.isEmpty() ? Sentences.NONE : Sentence.quoted(names);
  }
}
