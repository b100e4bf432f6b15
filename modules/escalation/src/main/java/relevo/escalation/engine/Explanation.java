package relevo.escalation.engine;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import relevo.escalation.facts.Facts;
import relevo.escalation.language.RuleModel;

/** Why a rule spoke, or did not: each thing it asked, and the values that this met. */
public record Explanation(String rule, List<Part> parts) {

  /** One thing a rule asked. In {@code values} what is unknown is absent. */
  public record Part(String text, boolean met, Map<String, Object> values) {}

  public static Explanation of(RuleModel rule, Facts facts) {
    return new Explanation(rule.name(), Asked.by(rule).stream()
        .map(asked -> new Part(asked.text(), asked.isMet(facts), asked.values(facts))).toList());
  }

  /** All that a rule asked and what that met, in words; empty for a rule that asks nothing. */
  public static String said(RuleModel rule, Facts facts, Tongue tongue) {
    return Asked.by(rule).stream().map(asked -> tongue.held(asked, asked.values(facts))).collect(Collectors.joining("; "));
  }

  public List<Part> missing() {
    return parts.stream().filter(part -> !part.met()).toList();
  }

  /** True if a single other answer would have made the rule speak. */
  public boolean isNearMiss() {
    return missing().size() == 1;
  }
}
