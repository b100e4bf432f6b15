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
import relevo.escalation.language.Token.Kind;

/** What stands between a rule's name and {@code when}: attributes and notes, in any order. */
final class Attributes {

  /** As stock DRL writes dates: 01-Jan-2026. */
  static final DateTimeFormatter DATE = new DateTimeFormatterBuilder().parseCaseInsensitive()
      .appendPattern("dd-MMM-uuuu").toFormatter(Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT);

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

  void read() {
    while (!cursor.sees("when")) {
      attribute();
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
    else throw cursor.stop("Se esperaba «when» después del nombre de la regla, pero hay " + cursor.peek().shown()
        + ".");
  }

  /** Read and forgotten: no rule here can set off itself. */
  private void loopsAnyway() {
    if (cursor.sees("true") || cursor.sees("false")) bool();
  }

  private int integer() {
    Token number = cursor.expect(Kind.INTEGER, "un número entero, como 10");
    try {
      return Integer.parseInt(number.text());
    } catch (NumberFormatException e) {
      throw Stop.at(number, "El número " + number.shown() + " es demasiado grande.", null);
    }
  }

  private boolean bool() {
    if (cursor.took("true")) return true;
    if (cursor.took("false")) return false;
    throw cursor.stop("Se esperaba true o false, pero hay " + cursor.peek().shown() + ".");
  }

  private LocalDate date() {
    Token text = cursor.expect(Kind.TEXT, "una fecha entre comillas, como \"01-Jan-2026\"");
    try {
      return LocalDate.parse(text.text(), DATE);
    } catch (DateTimeParseException e) {
      throw Stop.at(text, "No se entiende la fecha " + text.shown() + ".", "Escríbala como \"01-Jan-2026\".");
    }
  }

  private void note() {
    Token name = cursor.expect(Kind.WORD, "owner, why o tier");
    if (!NOTES.contains(name.text())) {
      throw Stop.at(name, "No existe la nota " + name.shown() + ".", Suggestion.among(NOTES, name.text()));
    }
    cursor.expect("(", "después de @" + name.text());
    StringBuilder text = new StringBuilder();
    while (isNoteText()) text.append(text.isEmpty() ? "" : " ").append(cursor.next().text());
    if (text.length() > LONGEST_NOTE) throw Stop.at(name, "La nota es demasiado larga.", "300 caracteres como mucho.");
    cursor.expect(")", "al final de la nota");
    notes.put(name.text(), text.toString());
  }

  private boolean isNoteText() {
    return cursor.peek().is(Kind.WORD) || cursor.peek().is(Kind.TEXT) || cursor.peek().is(Kind.INTEGER);
  }
}
