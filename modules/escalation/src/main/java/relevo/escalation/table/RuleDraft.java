package relevo.escalation.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import relevo.escalation.facts.FactType;
import relevo.escalation.language.Problem;
import relevo.escalation.language.RuleFile;
import relevo.escalation.language.RuleModel;
import relevo.escalation.language.RuleModel.Condition;
import relevo.escalation.language.RuleModel.Constraint;
import relevo.escalation.language.RuleModel.Effect;
import relevo.escalation.language.RuleModel.Mode;
import relevo.escalation.language.RuleModel.Operand;
import relevo.escalation.language.RulePrinter;
import relevo.escalation.language.Verb;

/**
 * A rule on its way from a row. In the end it is printed and read as every rule is: what the language refuses in a file,
 * it refuses in a table.
 */
final class RuleDraft {

  private final Map<FactType, List<Constraint>> asked = new EnumMap<>(FactType.class);
  private final List<Effect> effects = new ArrayList<>();
  private final Map<String, String> notes = new LinkedHashMap<>();
  private final String file;
  private final int row;
  private String name;
  int strength;
  boolean active = true;
  LocalDate from;
  LocalDate until;

  RuleDraft(String file, int row) {
    this.file = file;
    this.row = row;
  }

  void call(String newName) {
    name = newName;
  }

  boolean hasName() {
    return name != null;
  }

  void ask(FactType fact, List<Constraint> constraints) {
    asked.computeIfAbsent(fact, key -> new ArrayList<>()).addAll(constraints);
  }

  /** @param column from 0 */
  void decide(Verb verb, Operand argument, int column) {
    effects.add(new Effect(verb, argument, row, column + 1));
  }

  boolean decides() {
    return !effects.isEmpty();
  }

  void note(String kind, String text) {
    notes.put(kind, text);
  }

  /** The rule as the language reads it, or what the language has against it. */
  RuleFile read(int place) {
    RuleFile read = RuleFile.read(file, RulePrinter.SPANISH.print(model(place, conditions(), effectsOrAny())));
    if (!read.problems().isEmpty() || read.rules().size() != 1) return read;
    return new RuleFile(file, List.of(model(place, read.rules().getFirst().conditions(), effects)), List.of());
  }

  List<Problem> problems() {
    return read(0).problems();
  }

  /** A row without demands always holds. */
  private List<Condition> conditions() {
    if (asked.isEmpty()) return List.of(new Condition(Mode.IS, FactType.TURN, List.of(), List.of()));
    return asked.entrySet().stream()
        .map(entry -> new Condition(Mode.IS, entry.getKey(), List.of(), List.copyOf(entry.getValue()))).toList();
  }

  /** A draft of one cell only is still to be read. */
  private List<Effect> effectsOrAny() {
    return decides() ? effects : List.of(new Effect(Verb.KEEP_WITH_BOT, null, row, 1));
  }

  private RuleModel model(int place, List<Condition> conditions, List<Effect> decided) {
    return new RuleModel(file, place, row, hasName() ? name : "fila " + row, strength, active, from, until,
        new LinkedHashMap<>(notes), conditions, List.copyOf(decided));
  }
}
