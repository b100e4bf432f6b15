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
  private final List<Comment> comments;
  private final List<RuleModel> rules = new ArrayList<>();
  private final List<String> header = new ArrayList<>();

  FileParser(Cursor cursor, List<Comment> comments) {
    this.cursor = cursor;
    this.comments = comments;
  }

  RuleFile parse() {
    if (cursor.sees("package")) recovering(this::packageName);
    while (cursor.sees("import") || cursor.sees("global")) recovering(this::stockLine);
    while (!cursor.peek().is(Kind.END) && !cursor.isFull()) recovering(this::rule);
    return new RuleFile(cursor.file(), List.copyOf(rules), cursor.problems(), List.copyOf(header),
        cursor.problemCount() == 0 ? remarks() : List.of());
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

  private void packageName() {
    cursor.item();
    StringBuilder line = new StringBuilder("package ");
    cursor.next();
    do line.append(line.length() > 8 ? "." : "").append(cursor.expect(Kind.WORD, Sentences.PACKAGE_NAME).text());
    while (cursor.took("."));
    cursor.took(";");
    header.add(line.append(';').toString());
  }

  private void stockLine() {
    cursor.item();
    Token first = cursor.next();
    StringBuilder line = new StringBuilder(first.text());
    while (cursor.peek().line() == first.line() && !cursor.sees(";") && !cursor.peek().is(Kind.END)
        && line.length() < 100) {
      line.append(' ').append(cursor.next().text());
    }
    if (STOCK_LINES.contains(line.toString())) {
      header.add(line.toString().replace(" . ", ".") + ";");
    } else {
      cursor.report(Refused.word(first).orElseThrow());
      while (cursor.peek().line() == first.line() && !cursor.peek().is(Kind.END)) cursor.next();
    }
    cursor.took(";");
  }

  private void rule() {
    if (!cursor.sees("rule")) throw cursor.stop(Sentences.RULE_EXPECTED.with(cursor.peek().shown()));
    cursor.item();
    Token start = cursor.next();
    if (rules.size() == MOST_RULES) throw Stop.at(start, Sentences.TOO_MANY_RULES, Sentences.SPLIT_RULES);
    RuleModel rule = new RuleParser(cursor, rules.size()).rule(start);
    if (rule != null) rules.add(rule);
  }

  /** Each comment beside the line of the canonical text in which, or before which, it stands. */
  private List<Remark> remarks() {
    List<Integer> items = cursor.items();
    List<Remark> remarks = new ArrayList<>();
    int next = 0;
    for (Comment comment : comments) {
      while (next < items.size() && items.get(next) < comment.before()) next++;
      boolean between = next == items.size() || items.get(next) == comment.before();
      boolean inName = next > 0 && isRule(next - 1);
      boolean atEnd = next == items.size() && comment.before() < cursor.place();
      int item = between && !atEnd || inName ? next : next - 1;
      boolean trailing = comment.trailing() && between && !atEnd && !inName && next > 0;
      remarks.add(new Remark(trailing ? next - 1 : item, trailing, comment.gap() && !trailing, comment.text()));
    }
    return remarks;
  }

  private boolean isRule(int item) {
    return cursor.tokenAt(cursor.items().get(item)).is("rule");
  }
}
