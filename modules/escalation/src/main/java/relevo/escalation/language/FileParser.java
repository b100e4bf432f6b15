package relevo.escalation.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import relevo.escalation.language.Token.Kind;

/** Reads a whole file, rule by rule; a rule that cannot be understood does not hide the next one's mistakes. */
final class FileParser {

  static final int MOST_RULES = 2000;

  private static final Set<String> STOCK_LINES = Set.of(
      "import relevo . escalation . facts . *", "import relevo . escalation . facts . Turn",
      "import relevo . escalation . facts . Mood", "import relevo . escalation . facts . Customer",
      "import relevo . escalation . facts . Hours", "import relevo . escalation . facts . Conversation",
      "global relevo . escalation . engine . Decision decision");

  private final Cursor cursor;
  private final List<RuleModel> rules = new ArrayList<>();

  FileParser(Cursor cursor) {
    this.cursor = cursor;
  }

  RuleFile parse() {
    recovering(this::header);
    while (!cursor.peek().is(Kind.END) && !cursor.isFull()) recovering(this::rule);
    return new RuleFile(cursor.file(), List.copyOf(rules), cursor.problems());
  }

  private void recovering(Runnable part) {
    try {
      part.run();
    } catch (Stop stop) {
      cursor.report(stop);
      skipToNextRule();
    }
  }

  private void skipToNextRule() {
    while (!cursor.peek().is(Kind.END) && !cursor.sees("rule") && !cursor.took("end")) cursor.next();
  }

  private void header() {
    if (cursor.took("package")) packageName();
    while (cursor.sees("import") || cursor.sees("global")) stockLine();
  }

  private void packageName() {
    do cursor.expect(Kind.WORD, "el nombre del paquete"); while (cursor.took("."));
    cursor.took(";");
  }

  private void stockLine() {
    Token first = cursor.next();
    StringBuilder line = new StringBuilder(first.text());
    while (cursor.peek().line() == first.line() && !cursor.sees(";") && !cursor.peek().is(Kind.END)
        && line.length() < 100) {
      line.append(' ').append(cursor.next().text());
    }
    if (!STOCK_LINES.contains(line.toString())) throw Refused.word(first).orElseThrow();
    cursor.took(";");
  }

  private void rule() {
    if (!cursor.sees("rule")) throw cursor.stop("Aquí se esperaba «rule», pero hay " + cursor.peek().shown() + ".");
    Token start = cursor.next();
    if (rules.size() == MOST_RULES) {
      throw Stop.at(start, "Un archivo no puede tener más de 2000 reglas.", "Repártalas.");
    }
    rules.add(new RuleParser(cursor, rules.size()).rule(start));
  }
}
