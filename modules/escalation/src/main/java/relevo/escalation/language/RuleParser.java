package relevo.escalation.language;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import relevo.escalation.facts.FactType;
import relevo.escalation.facts.Vocabulary;
import relevo.escalation.language.RuleModel.Condition;
import relevo.escalation.language.RuleModel.Effect;
import relevo.escalation.language.RuleModel.Mode;
import relevo.escalation.language.Token.Kind;

/** Reads one rule, from its name to {@code end}, and goes on after a mistake as soon as it knows where it is. */
final class RuleParser {

  static final int MOST_EFFECTS = 20;

  private static final String PLAIN_NAME = "[\\p{L}\\p{M}\\p{N} .,:;()/%€#+_¿?¡!«»–—-]*";

  private final Cursor cursor;
  private final int place;
  private final Scope scope;
  private final Set<FactType> asked = EnumSet.noneOf(FactType.class);
  private String name = "";
  private boolean broken;

  RuleParser(Cursor cursor, int place) {
    this.cursor = cursor;
    this.place = place;
    this.scope = new Scope(cursor);
  }

  /** Null if anything in it could not be understood. */
  RuleModel rule(Token start) {
    recovering(() -> name = name());
    Attributes attributes = new Attributes(cursor);
    int problems = cursor.problemCount();
    attributes.read();
    broken |= cursor.problemCount() > problems;
    cursor.item();
    if (!broken || cursor.sees("when")) recovering(() -> cursor.expect("when", Sentences.AFTER_NAME));
    List<Condition> conditions = conditions();
    cursor.item();
    recovering(() -> expect("then", Sentences.AFTER_CONDITIONS));
    List<Effect> effects = effects();
    cursor.item();
    recovering(() -> expect("end", Sentences.ENDS_RULE));
    return broken ? null : new RuleModel(cursor.file(), place, start.line(), name, attributes.salience, attributes.enabled,
        attributes.effective, attributes.expires, attributes.notes, conditions, effects);
  }

  /** Stays where the mistake is: what should have come may be missing only. */
  private void recovering(Runnable part) {
    try {
      part.run();
    } catch (Stop stop) {
      cursor.report(stop);
      broken = true;
    }
  }

  /** Where the file ends in the midst of a mistake, what else is missing goes without saying. */
  private void expect(String word, Sentence why) {
    if (broken && cursor.peek().is(Kind.END)) return;
    cursor.expect(word, why);
  }

  private String name() {
    Token name = cursor.expect(Kind.TEXT, Sentences.NAME);
    boolean plain = name.text().length() <= 100 && name.text().matches(PLAIN_NAME) && !name.text().isBlank();
    if (!plain) throw Stop.at(name, Sentences.BAD_NAME, Sentences.PLAIN_NAME);
    return name.text();
  }

  private List<Condition> conditions() {
    List<Condition> conditions = new ArrayList<>();
    Token first = cursor.peek();
    while (!cursor.sees("then") && !cursor.isAtRuleEnd() && !cursor.sees("decision")) {
      int start = cursor.place();
      cursor.item();
      broken |= !cursor.recovering(() -> conditions.add(condition()), () -> cursor.skip(start, this::isAtCondition));
    }
    if (conditions.isEmpty() && !broken) {
      recovering(() -> {
        throw Stop.at(first, Sentences.NO_CONDITION, Sentences.WRITE_CONDITION);
      });
    }
    return List.copyOf(conditions);
  }

  private boolean isAtCondition() {
    boolean prefixed = cursor.sees("not") || cursor.sees("exists");
    boolean fact = cursor.isFollowedBy("(") && Vocabulary.fact(cursor.peek().text()).isPresent();
    return cursor.sees("then") || cursor.sees("decision") || prefixed && !cursor.isFollowedBy("in") || fact;
  }

  private Condition condition() {
    Mode mode = cursor.took("not") ? Mode.NOT : cursor.took("exists") ? Mode.EXISTS : Mode.IS;
    FactType fact = fact();
    Condition condition = new ConditionParser(cursor, scope, fact, mode).condition();
    cursor.took(";");
    return condition;
  }

  private FactType fact() {
    if (cursor.peek().is(Kind.VARIABLE)) throw Stop.at(cursor.peek(), Sentences.NAMED_FACT, Sentences.NAME_FIELD);
    if (!cursor.peek().is(Kind.WORD)) throw cursor.stop(Sentences.EXPECTED.with(Sentences.FACT, cursor.peek().shown()));
    Token name = cursor.peek();
    FactType fact = Vocabulary.fact(name.text()).orElseThrow(() -> Refused.word(name).orElseGet(() -> unknown(name)));
    if (!asked.add(fact)) cursor.report(name, Sentences.FACT_TWICE.with(name.text()), Sentences.JOIN);
    cursor.next();
    return fact;
  }

  private static Stop unknown(Token name) {
    return Stop.at(name, Sentences.NO_FACT.with(name.shown()), Suggestion.of(
        Stream.of(FactType.values()).map(FactType::spanish).toList(),
        Stream.of(FactType.values()).map(FactType::english).toList(), name.text()));
  }

  private List<Effect> effects() {
    List<Effect> effects = new ArrayList<>();
    EffectParser parser = new EffectParser(cursor, scope);
    while (!cursor.isAtRuleEnd()) {
      if (effects.size() == MOST_EFFECTS) throw Stop.at(cursor.peek(), Sentences.TOO_MANY_DECISIONS, null);
      int start = cursor.place();
      cursor.item();
      broken |= !cursor.recovering(() -> effects.add(parser.effect()), () -> skipEffect(start));
    }
    if (effects.isEmpty() && !broken) throw Stop.at(cursor.peek(), Sentences.DECIDES_NOTHING, Sentences.WRITE_DECISION);
    return List.copyOf(effects);
  }

  /** Behind the next semicolon, or to the next decision. */
  private void skipEffect(int start) {
    cursor.skip(start, () -> cursor.sees(";") || cursor.sees("decision") && cursor.isFollowedBy("."));
    cursor.took(";");
  }
}
