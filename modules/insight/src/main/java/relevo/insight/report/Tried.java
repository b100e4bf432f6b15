package relevo.insight.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import relevo.events.insight.RuleEffectsAsked.Effect;
import relevo.events.insight.RuleEffectsAsked.Limit;
import relevo.insight.audit.Cause;
import relevo.insight.audit.Habit;

/** Says what replays foretold of a rule, or of a topic by its main rule. */
final class Tried {

  private final Words words;

  Tried(Words words) {
    this.words = words;
  }

  String of(Cause cause, boolean isRule) {
    List<String> said = said(cause.effect(), isRule ? words.of("effect.without") : words.of("effect.without.rule", cause.rule()), cause.limits());
    return said.isEmpty() ? words.of("effect.none") : String.join(" ", said);
  }

  /** Nothing if nobody tried. */
  String of(Habit habit) {
    List<String> said = said(habit.effect(), words.of("effect.without"), habit.limits());
    return said.isEmpty() ? "" : " " + String.join(" ", said);
  }

  private List<String> said(Effect without, String how, List<Limit> limits) {
    List<String> said = new ArrayList<>();
    if (without != null) said.add(said(how, without));
    for (Limit limit : limits) if (limit.effect() != null) said.add(said(words.of("effect.with", moved(limit)), limit.effect()));
    return said;
  }

  private String said(String how, Effect effect) {
    return words.of(effect.state().equals("done") ? "effect.rule" : "effect.partly", how, effect.before(), effect.after(), effect.conversations(), effect.keeps(),
        effect.moves());
  }

  private static String moved(Limit limit) {
    String to = BigDecimal.valueOf(limit.tried()).stripTrailingZeros().toPlainString();
    return limit.condition().substring(0, limit.condition().lastIndexOf(' ') + 1) + to;
  }
}
