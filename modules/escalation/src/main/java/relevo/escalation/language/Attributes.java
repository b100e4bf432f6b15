package relevo.escalation.language;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import relevo.escalation.language.Token.Kind;

/** What stands between a rule's name and {@code when}: attributes and notes, in any order. */
final class Attributes {

  /** As stock DRL writes dates: 01-Jan-2026. */
  static final DateTimeFormatter DATE = new DateTimeFormatterBuilder().parseCaseInsensitive()
      .appendPattern("dd-MMM-uuuu").toFormatter(Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT);

  /** Where reading can go on after a mistake. */
  private static final Set<String> STARTS =
      Set.of("@", "salience", "enabled", "no-loop", "date-effective", "date-expires", "when", "then");

  private static final List<String> NOTES = List.of("owner", "why", "tier");
  private static final int LONGEST_NOTE = 300;

  private final Cursor cursor;
  final Map<String, String> notes = new LinkedHashMap<>();
  int salience;
  boolean enabled = true;
  LocalDate effective;
  LocalDate expires;

  Attributes(Cursor cursor) {
    this.cursor = cursor;
  }

  /** Up to {@code when}, or what stands in its place. */
  void read() {
    while (!cursor.sees("when") && !cursor.isAtRuleEnd() && !cursor.sees("then")) {
      int start = cursor.place();
      cursor.recovering(this::attribute, () -> cursor.skip(start, () -> STARTS.contains(cursor.peek().text())));
      cursor.took(",");
    }
  }

  private void attribute() {
    if (cursor.took("@")) note();
    else if (cursor.took("salience")) salience = integer();
    else if (cursor.took("enabled")) enabled = bool();
    else if (cursor.took("no-loop")) loopsAnyway();
    else if (cursor.took("date-effective")) effective = date();
    else if (cursor.took("date-expires")) expires = date();
    else throw cursor.stop(Sentences.WHEN_EXPECTED.with(cursor.peek().shown()));
  }

  /** Read and forgotten: no rule here can set off itself. */
  private void loopsAnyway() {
    if (cursor.sees("true") || cursor.sees("false")) bool();
  }

  private int integer() {
    Token number = cursor.expect(Kind.INTEGER, Sentences.INTEGER);
    try {
      return Integer.parseInt(number.text());
    } catch (NumberFormatException e) {
      throw Stop.at(number, Sentences.NUMBER_TOO_LARGE.with(number.shown()), null);
    }
  }

  private boolean bool() {
    if (cursor.took("true")) return true;
    if (cursor.took("false")) return false;
    throw cursor.stop(Sentences.EXPECTED.with(Sentences.BOOL, cursor.peek().shown()));
  }

  private LocalDate date() {
    Token text = cursor.expect(Kind.TEXT, Sentences.DATE);
    try {
      return LocalDate.parse(text.text(), DATE);
    } catch (DateTimeParseException e) {
      throw Stop.at(text, Sentences.BAD_DATE.with(text.shown()), Sentences.WRITE_DATE);
    }
  }

  private void note() {
    Token name = cursor.expect(Kind.WORD, Sentences.NOTE);
    if (!NOTES.contains(name.text())) {
      throw Stop.at(name, Sentences.NO_NOTE.with(name.shown()), Suggestion.of(NOTES, name.text()));
    }
    cursor.expect("(", Sentences.AFTER.with("@" + name.text()));
    StringBuilder text = new StringBuilder();
    while (isNoteText()) text.append(text.isEmpty() ? "" : " ").append(cursor.next().text());
    if (text.length() > LONGEST_NOTE) throw Stop.at(name, Sentences.NOTE_TOO_LONG, Sentences.NOTE_LIMIT);
    cursor.expect(")", Sentences.ENDS_NOTE);
    notes.put(name.text(), text.toString());
  }

  private boolean isNoteText() {
    return cursor.peek().is(Kind.WORD) || cursor.peek().is(Kind.TEXT) || cursor.peek().is(Kind.INTEGER);
  }
}
