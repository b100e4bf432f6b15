package relevo.escalation.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import relevo.escalation.language.RuleModel;
import relevo.escalation.language.RuleModel.Condition;
import relevo.escalation.language.RuleModel.Effect;
import relevo.escalation.language.RuleModel.Literal;
import relevo.escalation.language.RuleModel.Mode;
import relevo.escalation.language.Verb;

/** What one rule has to say in each column. */
final class RowWriter {

  private static final Map<String, Note> NOTES = Map.of("owner", Note.OWNER, "why", Note.WHY, "tier", Note.TIER);

  private final Map<Column, String> cells = new LinkedHashMap<>();
  private final Map<Column.Asks, List<Demanded>> demands = new LinkedHashMap<>();

  private RowWriter() {}

  /** @throws Unfit if a row cannot say the rule */
  static RowWriter of(RuleModel rule, boolean withStrength) {
    try {
      RowWriter row = new RowWriter();
      row.notes(rule, withStrength);
      rule.conditions().forEach(condition -> row.condition(condition, rule.conditions().size() == 1));
      rule.effects().forEach(row::effect);
      row.checkTeams();
      return row;
    } catch (Unfit why) {
      throw why.of(rule.name());
    }
  }

  Map<Column.Asks, List<Demanded>> demands() {
    return demands;
  }

  /** Everything but the demands. */
  Map<Column, String> cells() {
    return cells;
  }

  private void notes(RuleModel rule, boolean withStrength) {
    say(Note.NAME, rule.name());
    if (withStrength && rule.salience() != 0) say(Note.STRENGTH, String.valueOf(rule.salience()));
    rule.notes().forEach((kind, text) -> say(NOTES.get(kind), text));
    if (rule.effective() != null) say(Note.FROM, day(rule.effective()));
    if (rule.expires() != null) say(Note.UNTIL, day(rule.expires().minusDays(1)));
    if (!rule.enabled()) say(Note.ACTIVE, "no");
  }

  private void say(Note note, String text) {
    if (text.isEmpty() || !text.equals(text.strip())) throw new Unfit(Unfitting.BLANK_NOTE.with(note.spanish()));
    put(new Column.Says(note), text);
  }

  private static String day(LocalDate date) {
    if (date.getYear() < 1 || date.getYear() > 9999) throw new Unfit(Unfitting.DATE);
    return date.toString();
  }

  private void condition(Condition condition, boolean alone) {
    if (condition.mode() != Mode.IS) throw new Unfit(Unfitting.WHOLE_FACT);
    if (!condition.bindings().isEmpty()) throw new Unfit(Unfitting.GIVES_NAME.with(condition.bindings().getFirst().name()));
    if (condition.constraints().isEmpty() && !alone) {
      throw new Unfit(Unfitting.ASKS_NOTHING.with(condition.fact()));
    }
    condition.constraints().stream().flatMap(Demanded::of)
        .forEach(demand -> demands.computeIfAbsent(demand.column(), key -> new ArrayList<>()).add(demand));
  }

  private void effect(Effect effect) {
    Column column = new Column.Decides(effect.verb());
    String value = argument(effect);
    boolean more = cells.containsKey(column);
    if (more && effect.verb() != Verb.TAG) throw new Unfit(Unfitting.TWICE.with(column.header()));
    put(column, more ? cells.get(column) + " | " + value : value);
  }

  private void put(Column column, String text) {
    if (text.length() > Grid.LONGEST_CELL) throw new Unfit(Unfitting.TOO_LONG.with(column.header()));
    cells.put(column, text);
  }

  private static String argument(Effect effect) {
    return switch (effect.argument()) {
      case null -> Words.yesOrNo(true);
      case Literal literal -> Cells.written(String.valueOf(literal.value()));
      default -> throw new Unfit(Unfitting.FIELD_DECIDES);
    };
  }

  /** The first of the two would win: the order that a row does not have. */
  private void checkTeams() {
    if (cells.containsKey(new Column.Decides(Verb.ESCALATE)) && cells.containsKey(new Column.Decides(Verb.ROUTE_TO))) {
      throw new Unfit(Unfitting.TWO_TEAMS);
    }
  }
}
