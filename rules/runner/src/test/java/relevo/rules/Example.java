package relevo.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import relevo.escalation.engine.Decision;
import relevo.escalation.engine.RuleSet;

/** One example of an analyst: facts, and what the rules should make of them. */
record Example(String file, Map<String, Object> yaml) {

  private static final Set<String> KEYS =
      Set.of("name", "given", "expect", "team", "priority", "tier", "alternative", "tags", "at");
  private static final Map<String, String> PRIORITIES =
      Map.of("LOW", "baja", "NORMAL", "normal", "HIGH", "alta", "URGENT", "urgente");

  String name() {
    return file.replaceAll("\\.yaml$", "") + ": " + yaml.get("name");
  }

  void runAgainst(RuleSet rules) {
    assertThat(KEYS).as("claves que entiende un ejemplo").containsAll(yaml.keySet());
    Decision decision = rules.decide(given(), at());
    SoftAssertions.assertSoftly(all -> {
      all.assertThat(ofThisFile(rules, decision.fired())).as("expect: reglas de este archivo que hablan")
          .containsExactlyInAnyOrderElementsOf(list("expect"));
      check(all, "team", decision.team() == null ? "ninguno" : decision.team());
      check(all, "priority", PRIORITIES.get(decision.priority().name()));
      check(all, "tier", decision.tier());
      check(all, "alternative", decision.alternative() == null ? "ninguna" : decision.alternative());
      check(all, "tags", decision.tags());
    });
  }

  private void check(SoftAssertions all, String key, Object decided) {
    if (yaml.containsKey(key)) all.assertThat(decided).as(key).isEqualTo(yaml.get(key));
  }

  private List<String> ofThisFile(RuleSet rules, List<String> fired) {
    String drl = file.replaceAll("\\.yaml$", ".drl");
    return rules.rules().stream().filter(rule -> rule.file().equals(drl) && fired.contains(rule.name()))
        .map(rule -> rule.name()).toList();
  }

  @SuppressWarnings("unchecked")
  private Map<String, Object> given() {
    return (Map<String, Object>) yaml.get("given");
  }

  @SuppressWarnings("unchecked")
  private List<String> list(String key) {
    return (List<String>) yaml.getOrDefault(key, List.of());
  }

  private LocalDateTime at() {
    return LocalDateTime.parse((String) yaml.getOrDefault("at", "2026-03-02T12:00"));
  }
}
