package relevo.escalation.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import relevo.escalation.language.Operator;
import relevo.escalation.language.RuleModel.Any;
import relevo.escalation.language.RuleModel.Comparison;
import relevo.escalation.language.RuleModel.Constraint;
import relevo.escalation.language.RuleModel.Not;

/** Puts together texts and lists that have in them what is demanded, or shows that none can. */
final class TextParts {

  /** Of ways to choose one part from each demand. */
  private static final int MOST_CHOICES = 256;

  private TextParts() {}

  /** Texts with one chosen part of each demand in them. */
  static List<String> joined(List<Constraint> demands) {
    return choices(demands).stream().map(chosen -> longest(chosen, Operator.STARTS_WITH)
        + texts(chosen, Operator.CONTAINS).distinct().collect(Collectors.joining(" "))
        + longest(chosen, Operator.ENDS_WITH)).filter(text -> !text.isEmpty()).toList();
  }

  static List<List<String>> lists(List<Constraint> demands) {
    return choices(demands).stream().map(chosen -> texts(chosen, Operator.CONTAINS).distinct().toList()).toList();
  }

  static boolean areCounted(List<Constraint> demands) {
    return choices(demands).size() < MOST_CHOICES;
  }

  /** {@code NO} if every choice breaks a demand, whatever else the text holds. */
  static Witness.Answer verdict(List<Constraint> demands) {
    List<Comparison> forbidden = demands.stream().filter(Not.class::isInstance).flatMap(not -> parts(((Not) not).part())).toList();
    List<List<Comparison>> choices = choices(demands);
    boolean none = areCounted(demands)
        && choices.stream().allMatch(chosen -> disagree(chosen) || chosen.stream().anyMatch(part -> breaks(part, forbidden)));
    return none ? Witness.Answer.NO : Witness.Answer.MAYBE;
  }

  private static boolean disagree(List<Comparison> chosen) {
    return texts(chosen, Operator.STARTS_WITH).anyMatch(one -> texts(chosen, Operator.STARTS_WITH)
            .anyMatch(other -> !one.startsWith(other) && !other.startsWith(one)))
        || texts(chosen, Operator.ENDS_WITH).anyMatch(one -> texts(chosen, Operator.ENDS_WITH)
            .anyMatch(other -> !one.endsWith(other) && !other.endsWith(one)));
  }

  /** A text with this part in it has a forbidden one in it too. */
  private static boolean breaks(Comparison part, List<Comparison> forbidden) {
    if (part.operator() == Operator.MATCHES) return false;
    String text = Demands.text(part.operand());
    return forbidden.stream().anyMatch(other -> switch (other.operator()) {
      case CONTAINS -> text.contains(Demands.text(other.operand()));
      case STARTS_WITH -> part.operator() == Operator.STARTS_WITH && text.startsWith(Demands.text(other.operand()));
      case ENDS_WITH -> part.operator() == Operator.ENDS_WITH && text.endsWith(Demands.text(other.operand()));
      default -> false;
    });
  }

  /** Every way to choose one part from each positive demand, as far as they can be counted. */
  private static List<List<Comparison>> choices(List<Constraint> demands) {
    List<List<Comparison>> choices = List.of(List.of());
    for (Constraint demand : demands) {
      List<Comparison> parts = demand instanceof Not ? List.of()
          : parts(demand).filter(part -> Way.of(part.operator(), false).looksInside()).toList();
      if (!parts.isEmpty()) choices = crossed(choices, parts);
    }
    return choices;
  }

  private static List<List<Comparison>> crossed(List<List<Comparison>> choices, List<Comparison> parts) {
    List<List<Comparison>> crossed = new ArrayList<>();
    for (List<Comparison> chosen : choices) {
      for (Comparison part : parts) {
        if (crossed.size() < MOST_CHOICES) crossed.add(Stream.concat(chosen.stream(), Stream.of(part)).toList());
      }
    }
    return crossed;
  }

  private static Stream<Comparison> parts(Constraint demand) {
    return demand instanceof Any any ? any.parts().stream().map(Comparison.class::cast) : Stream.of((Comparison) demand);
  }

  private static String longest(List<Comparison> chosen, Operator operator) {
    return texts(chosen, operator).reduce("", (one, other) -> other.length() > one.length() ? other : one);
  }

  private static Stream<String> texts(List<Comparison> chosen, Operator operator) {
    return chosen.stream().filter(part -> part.operator() == operator).map(part -> Demands.text(part.operand()));
  }
}
