package relevo.escalation.engine;

import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.globalOf;
import static org.drools.model.DSL.on;
import static org.drools.model.PatternDSL.alphaIndexedBy;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import java.util.List;
import org.drools.model.Global;
import org.drools.model.Index.ConstraintType;
import org.drools.model.PatternDSL.PatternDef;
import org.drools.model.Rule;
import org.drools.model.impl.ModelImpl;
import org.drools.model.view.ViewItemBuilder;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import relevo.escalation.facts.Facts;
import relevo.escalation.facts.Field;
import relevo.escalation.facts.Kind;
import relevo.escalation.facts.Vocabulary;
import relevo.escalation.language.Operator;
import relevo.escalation.language.RuleModel;
import relevo.escalation.language.RuleModel.Comparison;
import relevo.escalation.language.RuleModel.Literal;
import relevo.escalation.language.RuleModel.Mode;

/**
 * The rules as a Drools network, built through its API: no source is generated, so none can be injected. Not even the
 * rules' names get there. A constraint's identity is its canonical text, so that rules share what they have in common.
 * As there is one instance of each fact, a rule is one pattern over all of them, and nothing is joined: what can be looked
 * up comes first, so that the cost grows with the rules that match.
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
      for (Mention mention : Mention.in(facts)) session.insert(mention);
      session.fireAllRules();
      return firings;
    } finally {
      session.dispose();
    }
  }

  private static Rule ruleFor(RuleModel model, int place) {
    List<Asked> asked = Asked.by(model);
    ViewItemBuilder<?> pattern = asked.stream().filter(Network::canBeIndexed).findFirst().<ViewItemBuilder<?>>map(first -> facts(asked, first))
        .or(() -> asked.stream().filter(Mention::isAsked).findFirst().map(first -> mention(asked, first)))
        .orElseGet(() -> facts(asked, null));
    return rule(PACKAGE, "r" + place).build(pattern, on(FIRINGS).execute(firings -> firings.add(place)));
  }

  /** @param first to be looked up, or null */
  private static PatternDef<Facts> facts(List<Asked> asked, Asked first) {
    PatternDef<Facts> pattern = pattern(declarationOf(Facts.class));
    if (first != null) addIndexed(pattern, first);
    asked.stream().filter(each -> each != first).forEach(each -> pattern.expr(each.text(), each::isMet));
    return pattern;
  }

  private static PatternDef<Mention> mention(List<Asked> asked, Asked first) {
    PatternDef<Mention> pattern = pattern(declarationOf(Mention.class));
    String key = Mention.key(first);
    pattern.expr(first.text(), mention -> mention.key().equals(key),
        alphaIndexedBy(String.class, ConstraintType.EQUAL, 0, Mention::key, key));
    asked.stream().filter(each -> each != first).forEach(each -> pattern.expr(each.text(), mention -> each.isMet(mention.facts())));
    return pattern;
  }

  /** Lets the engine look up which rules ask for the value at hand instead of asking each of them. */
  @SuppressWarnings("unchecked")
  private static void addIndexed(PatternDef<Facts> pattern, Asked asked) {
    Comparison comparison = (Comparison) asked.constraints().getFirst();
    Field field = comparison.field();
    Object value = ((Literal) comparison.operand()).value();
    pattern.expr(asked.text(), asked::isMet, alphaIndexedBy(
        (Class<Object>) value.getClass(), ConstraintType.EQUAL, indexOf(field), field::of, value));
  }

  private static boolean canBeIndexed(Asked asked) {
    return asked.condition().mode() == Mode.IS && asked.constraints().getFirst() instanceof Comparison comparison && canBeIndexed(comparison);
  }

  private static boolean canBeIndexed(Comparison comparison) {
    return comparison.operator() == Operator.EQUAL && comparison.field().kind() != Kind.DECIMAL
        && comparison.operand() instanceof Literal literal && literal.value() != null;
  }

  /** Equal for equal fields only. */
  private static int indexOf(Field field) {
    return 100 * field.fact().ordinal() + Vocabulary.fields(field.fact()).indexOf(field);
  }
}
