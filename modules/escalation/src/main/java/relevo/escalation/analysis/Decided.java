package relevo.escalation.analysis;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import relevo.escalation.language.RuleModel;
import relevo.escalation.language.RuleModel.Binding;
import relevo.escalation.language.RuleModel.Effect;
import relevo.escalation.language.RuleModel.Literal;
import relevo.escalation.language.Verb;

/**
 * What a rule decides, in a form that can be compared. Where an argument is only known when it speaks, the thing decided
 * counts as nothing here, except in {@code all}.
 *
 * @param all every decision as a text, {@code routeTo} as {@code escalate}
 * @param team null if it names none, or nobody knows which
 */
record Decided(
    Set<String> all, String team, String alternative, String priority, Integer tier, boolean keeps, boolean asks) {

  private static final List<String> PRIORITIES = List.of("baja", "normal", "alta", "urgente");

  static Decided of(RuleModel rule) {
    Set<String> all = rule.effects().stream().map(Decided::text).collect(Collectors.toCollection(TreeSet::new));
    return new Decided(all, (String) first(rule, Verb::namesTeam),
        (String) first(rule, Verb.OFFER_ALTERNATIVE::equals),
        constants(rule, Verb.PRIORITY::equals).map(String.class::cast)
            .max((one, other) -> PRIORITIES.indexOf(one) - PRIORITIES.indexOf(other)).orElse(null),
        constants(rule, Verb.RAISE_TIER::equals).map(Integer.class::cast).max(Integer::compare).orElse(null),
        says(rule, Verb.KEEP_WITH_BOT::equals), says(rule, Verb::namesTeam));
  }

  private static boolean says(RuleModel rule, Predicate<Verb> which) {
    return rule.effects().stream().anyMatch(effect -> which.test(effect.verb()));
  }

  private static Object first(RuleModel rule, Predicate<Verb> which) {
    return rule.effects().stream().filter(effect -> which.test(effect.verb())).findFirst()
        .map(effect -> effect.argument() instanceof Literal literal ? literal.value() : null).orElse(null);
  }

  /** Nothing if one of them is not constant. */
  private static Stream<Object> constants(RuleModel rule, Predicate<Verb> which) {
    List<Effect> effects = rule.effects().stream().filter(effect -> which.test(effect.verb())).toList();
    return effects.stream().allMatch(effect -> effect.argument() instanceof Literal)
        ? effects.stream().map(effect -> ((Literal) effect.argument()).value()) : Stream.empty();
  }

  private static String text(Effect effect) {
    String verb = effect.verb().namesTeam() ? Verb.ESCALATE.word() : effect.verb().word();
    return verb + " " + switch (effect.argument()) {
      case Literal literal -> literal.value();
      case Binding binding -> "$" + binding.field().path();
      case null, default -> "";
    };
  }
}
