package relevo.escalation.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import relevo.escalation.language.RuleModel.Literal;
import relevo.escalation.language.Verb;
import relevo.escalation.table.Cells.Part;

/** Puts what a cell says into the draft of its row's rule. */
final class RowReader {

  private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}");
  private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
  private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");

  private RowReader() {}

  /**
   * @param place of the column, from 0
   * @throws Unreadable of a cell
   */
  static void put(Column column, String cell, int place, RuleDraft draft) {
    switch (column) {
      case Column.Asks asks -> draft.ask(asks.field().fact(), new Asked(asks).constraints(cell));
      case Column.Decides decides -> decide(decides.verb(), cell, place, draft);
      case Column.Says says -> note(says.note(), cell, draft);
    }
  }

  private static void decide(Verb verb, String cell, int place, RuleDraft draft) {
    if (verb == Verb.KEEP_WITH_BOT) {
      if (yesOrNo(cell)) draft.decide(verb, null, place);
      return;
    }
    List<Part> parts = Cells.parts(cell);
    if (parts.size() > 1 && verb != Verb.TAG) throw Unreadable.cell(Sentences.ONE_VALUE, null);
    for (Part part : parts) draft.decide(verb, new Literal(argument(verb, part)), place);
  }

  private static Object argument(Verb verb, Part part) {
    boolean number = verb == Verb.RAISE_TIER && !part.quoted() && WHOLE.matcher(part.text()).matches();
    return number ? (Object) Integer.valueOf(part.text()) : part.text();
  }

  private static void note(Note note, String cell, RuleDraft draft) {
    switch (note) {
      case NAME -> draft.call(cell);
      case STRENGTH -> draft.strength = number(cell);
      case OWNER -> draft.note("owner", cell);
      case WHY -> draft.note("why", cell);
      case TIER -> draft.note("tier", cell);
      case FROM -> draft.from = day(cell);
      case UNTIL -> draft.until = day(cell).plusDays(1);
      case ACTIVE -> draft.active = yesOrNo(cell);
    }
  }

  static int number(String cell) {
    if (!WHOLE.matcher(cell).matches()) throw Unreadable.cell(Sentences.NOT_WHOLE.with(cell), Sentences.DIGITS_ONLY);
    return Integer.parseInt(cell);
  }

  private static boolean yesOrNo(String cell) {
    return Words.yesOrNo(cell).orElseThrow(() -> Unreadable.cell(Sentences.YES_OR_NO.with(cell), null));
  }

  private static LocalDate day(String cell) {
    try {
      Matcher year = YEAR_FIRST.matcher(cell);
      if (year.matches()) return day(year.group(1), year.group(2), year.group(3));
      Matcher day = DAY_FIRST.matcher(cell);
      if (day.matches()) return day(day.group(3), day.group(2), day.group(1));
    } catch (DateTimeException e) {
      throw Unreadable.cell(Sentences.NO_DAY.with(cell), null);
    }
    throw Unreadable.cell(Sentences.BAD_DATE.with(cell), Sentences.WRITE_DATE);
  }

  private static LocalDate day(String year, String month, String day) {
    return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
  }
}
