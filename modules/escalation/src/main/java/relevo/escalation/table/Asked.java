package relevo.escalation.table;

import static relevo.escalation.language.Operator.AT_LEAST;
import static relevo.escalation.language.Operator.AT_MOST;
import static relevo.escalation.language.Operator.EQUAL;
import static relevo.escalation.language.Operator.IN;
import static relevo.escalation.language.Operator.NOT_IN;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import relevo.escalation.facts.Field;
import relevo.escalation.facts.Kind;
import relevo.escalation.language.Operator;
import relevo.escalation.language.RuleModel.Any;
import relevo.escalation.language.RuleModel.Choices;
import relevo.escalation.language.RuleModel.Comparison;
import relevo.escalation.language.RuleModel.Constraint;
import relevo.escalation.language.RuleModel.Literal;
import relevo.escalation.language.RuleModel.Not;
import relevo.escalation.language.RuleModel.Operand;
import relevo.escalation.language.RuleModel.Regex;
import relevo.escalation.table.Cells.Part;

/** Reads what a cell demands of its field. Whether the values suit the field, the language itself says later. */
final class Asked {

  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}([.,]\\d{1,15})?");
  private static final Pattern WHOLE = Pattern.compile("-?\\d{1,10}");

  private final Field field;
  private final Way way;

  Asked(Column.Asks column) {
    this.field = column.field();
    this.way = column.way();
  }

  List<Constraint> constraints(String cell) {
    List<Constraint> constraints = new ArrayList<>();
    for (String clause : Cells.split(cell, "&&")) constraints.addAll(clause(clause));
    return constraints;
  }

  private List<Constraint> clause(String clause) {
    if (way.looksInside()) return List.of(inside(Cells.parts(clause)));
    if (way != Way.FREE) return List.of(compared(way, clause));
    Optional<Way> said = Way.IN_CELLS.stream().filter(each -> clause.startsWith(each.word())).findFirst();
    if (said.isPresent()) return List.of(compared(said.get(), clause.substring(said.get().word().length()).strip()));
    return field.kind().isNumber() && clause.contains("..") ? range(clause) : List.of(compared(Way.FREE, clause));
  }

  private List<Constraint> range(String clause) {
    String[] ends = clause.split("\\.\\.", 2);
    return List.of(new Comparison(field, AT_LEAST, literal(Cells.part(ends[0].strip()))),
        new Comparison(field, AT_MOST, literal(Cells.part(ends[1].strip()))));
  }

  private Constraint compared(Way how, String values) {
    List<Part> parts = Cells.parts(values);
    boolean equality = how == Way.FREE || how == Way.UNEQUAL;
    if (parts.size() > 1 && !equality) throw Unreadable.cell(Sentences.ONE_VALUE_AFTER.with(how.word()), null);
    if (!equality && parts.getFirst().isUnknown()) {
      throw Unreadable.cell(Sentences.UNKNOWN_COMPARED, Sentences.WRITE_UNKNOWN);
    }
    if (parts.size() == 1) return new Comparison(field, how == Way.FREE ? EQUAL : how.operator(), literal(parts.getFirst()));
    if (parts.stream().anyMatch(Part::isUnknown)) {
      throw Unreadable.cell(Sentences.UNKNOWN_IN_LIST, Sentences.TWO_ROWS);
    }
    return new Comparison(field, how == Way.FREE ? IN : NOT_IN, new Choices(parts.stream().map(this::value).toList()));
  }

  private Constraint inside(List<Part> parts) {
    List<Constraint> each = parts.stream().<Constraint>map(part -> new Comparison(field, way.operator(), text(part))).toList();
    Constraint any = each.size() == 1 ? each.getFirst() : new Any(each);
    return way.negated() ? new Not(any) : any;
  }

  private Operand text(Part part) {
    return way.operator() == Operator.MATCHES ? new Regex(part.text(), null) : new Literal(part.text());
  }

  private Literal literal(Part part) {
    return new Literal(part.isUnknown() ? null : value(part));
  }

  /** What it is if it can be what the field wants; else its text, which the language will then refuse. */
  private Object value(Part part) {
    String text = part.text();
    if (part.quoted() || field.kind() == Kind.TEXT) return text;
    return switch (field.kind()) {
      case BOOLEAN -> Words.yesOrNo(text).map(Object.class::cast).orElse(text);
      case INTEGER -> WHOLE.matcher(text).matches() ? (Object) Long.valueOf(text) : text;
      case DECIMAL -> NUMBER.matcher(text).matches() ? (Object) Double.valueOf(text.replace(',', '.')) : text;
      default -> text;
    };
  }
}
