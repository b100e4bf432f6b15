package relevo.escalation.engine;

import static relevo.escalation.language.Verb.KEEP_WITH_BOT;
import static relevo.escalation.language.Verb.OFFER_ALTERNATIVE;
import static relevo.escalation.language.Verb.PRIORITY;
import static relevo.escalation.language.Verb.RAISE_TIER;
import static relevo.escalation.language.Verb.TAG;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import relevo.escalation.facts.Facts;
import relevo.escalation.language.RuleModel;
import relevo.escalation.language.RuleModel.Binding;
import relevo.escalation.language.RuleModel.Effect;
import relevo.escalation.language.RuleModel.Literal;
import relevo.escalation.language.Verb;
import relevo.events.escalation.EscalationRaised.Priority;

/** Makes one decision of what all the rules that spoke have said. */
final class Verdict {

  private static final Map<String, Priority> PRIORITIES =
      Map.of("baja", Priority.LOW, "normal", Priority.NORMAL, "alta", Priority.HIGH, "urgente", Priority.URGENT);

  private final List<RuleModel> fired;
  private final Facts facts;

  /** @param fired strongest first */
  Verdict(List<RuleModel> fired, Facts facts) {
    this.fired = fired;
    this.facts = facts;
  }

  Decision decide() {
    List<RuleModel> asking = fired.stream().filter(rule -> says(rule, Verb::namesTeam)).toList();
    List<RuleModel> escalating = asking.stream().filter(rule -> !isHeld(rule)).toList();
    return new Decision(
        escalating.isEmpty() ? null : team(escalating), priority(), tier(), texts(TAG).distinct().toList(),
        texts(OFFER_ALTERNATIVE).findFirst().orElse(null),
        names(escalating.stream()), names(fired.stream().filter(rule -> says(rule, RAISE_TIER::equals))),
        names(fired.stream()), escalating.size() < asking.size());
  }

  /** Empty, so that the fallback team takes over, if all that was named is not known. */
  private String team(List<RuleModel> escalating) {
    return escalating.stream().flatMap(rule -> said(rule, Verb::namesTeam)).map(String.class::cast).findFirst()
        .orElse("");
  }

  /** A stronger rule keeps the conversation with the bot; but whoever asks for a person gets one. */
  private boolean isHeld(RuleModel rule) {
    return !asksForPerson() && fired.stream()
        .filter(other -> says(other, KEEP_WITH_BOT::equals)).anyMatch(other -> other.salience() > rule.salience());
  }

  private boolean asksForPerson() {
    return Boolean.TRUE.equals(facts.turn().wantsHuman()) || "agente".equals(facts.turn().menuChoice());
  }

  private Priority priority() {
    return texts(PRIORITY).map(PRIORITIES::get).filter(Objects::nonNull).max(Comparator.naturalOrder())
        .orElse(Priority.NORMAL);
  }

  private int tier() {
    return fired.stream().flatMap(rule -> said(rule, RAISE_TIER::equals))
        .mapToInt(value -> Math.min(3, (Integer) value))
        .max().orElse(0);
  }

  private Stream<String> texts(Verb verb) {
    return fired.stream().flatMap(rule -> said(rule, verb::equals)).map(String.class::cast);
  }

  /** The known arguments of those of a rule's effects. */
  private Stream<Object> said(RuleModel rule, Predicate<Verb> which) {
    return rule.effects().stream().filter(effect -> which.test(effect.verb())).map(this::argument)
        .filter(Objects::nonNull);
  }

  private Object argument(Effect effect) {
    return switch (effect.argument()) {
      case Literal literal -> literal.value();
      case Binding binding -> binding.field().of(facts);
      case null, default -> null;
    };
  }

  private static boolean says(RuleModel rule, Predicate<Verb> which) {
    return rule.effects().stream().anyMatch(effect -> which.test(effect.verb()));
  }

  private static List<String> names(Stream<RuleModel> rules) {
    return rules.map(RuleModel::name).toList();
  }
}
