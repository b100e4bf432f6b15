package relevo.escalation.engine;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import relevo.escalation.facts.FactType;
import relevo.escalation.facts.Facts;
import relevo.escalation.facts.Field;
import relevo.escalation.facts.Kind;
import relevo.escalation.facts.Vocabulary;
import relevo.escalation.language.Operator;
import relevo.escalation.language.RuleModel.Comparison;
import relevo.escalation.language.RuleModel.Literal;
import relevo.escalation.language.RuleModel.Mode;

/** One thing that a list among the facts holds, so that the rules which ask for it can be looked up; once, however often it is there. */
record Mention(String key, Facts facts) {

  private static final List<Field> LISTS = List.of(FactType.values()).stream().flatMap(fact -> Vocabulary.fields(fact).stream())
      .filter(field -> field.kind() == Kind.LIST).toList();

  static Set<Mention> in(Facts facts) {
    Set<Mention> mentions = new LinkedHashSet<>();
    for (Field field : LISTS) {
      if (field.of(facts) instanceof List<?> many) many.forEach(each -> mentions.add(new Mention(key(field, each), facts)));
    }
    return mentions;
  }

  static boolean isAsked(Asked asked) {
    return asked.condition().mode() == Mode.IS && asked.constraints().getFirst() instanceof Comparison comparison
        && comparison.operator() == Operator.CONTAINS && comparison.field().kind() == Kind.LIST && comparison.operand() instanceof Literal;
  }

  /** @param asked one of those that ask for a mention */
  static String key(Asked asked) {
    Comparison comparison = (Comparison) asked.constraints().getFirst();
    return key(comparison.field(), ((Literal) comparison.operand()).value());
  }

  private static String key(Field field, Object value) {
    return field.path() + "=" + value;
  }
}
