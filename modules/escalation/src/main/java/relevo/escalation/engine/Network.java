package relevo.escalation.engine;

import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.exists;
import static org.drools.model.DSL.globalOf;
import static org.drools.model.DSL.not;
import static org.drools.model.DSL.on;
import static org.drools.model.PatternDSL.alphaIndexedBy;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import java.util.ArrayList;
import java.util.List;
import org.drools.model.Global;
import org.drools.model.Index.ConstraintType;
import org.drools.model.PatternDSL.PatternDef;
import org.drools.model.Rule;
import org.drools.model.RuleItemBuilder;
import org.drools.model.Variable;
import org.drools.model.impl.ModelImpl;
import org.drools.model.view.ViewItemBuilder;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import relevo.escalation.facts.FactType;
import relevo.escalation.facts.Facts;
import relevo.escalation.facts.Field;
import relevo.escalation.facts.Kind;
import relevo.escalation.facts.Vocabulary;
import relevo.escalation.language.Operator;
import relevo.escalation.language.RuleModel;
import relevo.escalation.language.RuleModel.Comparison;
import relevo.escalation.language.RuleModel.Condition;
import relevo.escalation.language.RuleModel.Constraint;
import relevo.escalation.language.RuleModel.Literal;
import relevo.escalation.language.RulePrinter;

/**
 * The rules as a Drools network, built through its API: no source is generated, so none can be injected. Not even the
 * rules' names get there. A constraint's identity is its canonical text, so that rules share what they have in common.
 */
final class Network {

  private static final String PACKAGE = "relevo";
  private static final Global<Firings> FIRINGS = globalOf(Firings.class, PACKAGE, "firings");

  private final KieBase base;

  Network(List<RuleModel> rules) {
    ModelImpl model = new ModelImpl().addGlobal(FIRINGS);
    for (int place = 0; place < rules.size(); place++) model.addRule(ruleFor(rules.get(place), place));
    base = KieBaseBuilder.createKieBaseFromModel(model);
  }

  Firings evaluate(Facts facts) {
    Firings firings = new Firings();
    KieSession session = base.newKieSession();
    try {
      session.setGlobal(FIRINGS.getName(), firings);
      session.insert(facts);
      for (FactType fact : FactType.values()) session.insert(facts.of(fact));
      session.fireAllRules();
      return firings;
    } finally {
      session.dispose();
    }
  }

  private static Rule ruleFor(RuleModel model, int place) {
    List<RuleItemBuilder<?>> items = new ArrayList<>();
    Variable<Facts> all = declarationOf(Facts.class);
    boolean joins = model.conditions().stream().anyMatch(
        condition -> condition.constraints().stream().anyMatch(Truth::looksElsewhere));
    if (joins) items.add(pattern(all));
    for (Condition condition : model.conditions()) items.add(item(condition, all));
    items.add(on(FIRINGS).execute(firings -> firings.add(place)));
    return rule(PACKAGE, "r" + place).build(items.toArray(RuleItemBuilder[]::new));
  }

  private static ViewItemBuilder<?> item(Condition condition, Variable<Facts> all) {
    PatternDef<Object> pattern = pattern(variable(condition.fact()));
    for (Constraint constraint : condition.constraints()) add(pattern, condition.fact(), constraint, all);
    return switch (condition.mode()) {
      case IS -> pattern;
      case NOT -> not(pattern);
      case EXISTS -> exists(pattern);
    };
  }

  @SuppressWarnings("unchecked")
  private static Variable<Object> variable(FactType fact) {
    return (Variable<Object>) (Variable<?>) declarationOf(fact.type());
  }

  private static void add(PatternDef<Object> pattern, FactType type, Constraint constraint, Variable<Facts> all) {
    String id = type.spanish() + ": " + RulePrinter.SPANISH.print(constraint);
    if (Truth.looksElsewhere(constraint)) {
      pattern.expr(id, all, (fact, facts) -> Truth.holds(constraint, fact, facts));
    } else if (constraint instanceof Comparison comparison && canBeIndexed(comparison)) {
      addIndexed(pattern, id, comparison);
    } else {
      pattern.expr(id, fact -> Truth.holds(constraint, fact, null));
    }
  }

  /** Lets the engine look up which rules ask for the value at hand instead of asking each of them. */
  @SuppressWarnings("unchecked")
  private static void addIndexed(PatternDef<Object> pattern, String id, Comparison comparison) {
    Field field = comparison.field();
    Object value = ((Literal) comparison.operand()).value();
    pattern.expr(id, fact -> Truth.holds(comparison, fact, null), alphaIndexedBy(
        (Class<Object>) value.getClass(), ConstraintType.EQUAL, indexOf(field), field.reader()::apply, value));
  }

  private static boolean canBeIndexed(Comparison comparison) {
    return comparison.operator() == Operator.EQUAL && comparison.field().kind() != Kind.DECIMAL
        && comparison.operand() instanceof Literal literal && literal.value() != null;
  }

  /** Equal for equal fields of one fact only. */
  private static int indexOf(Field field) {
    return Vocabulary.fields(field.fact()).indexOf(field);
  }
}
