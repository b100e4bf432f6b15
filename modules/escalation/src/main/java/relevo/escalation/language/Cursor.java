package relevo.escalation.language;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import relevo.escalation.language.Token.Kind;

/** The place in a file up to which it is understood, and everything wrong found so far. */
final class Cursor {

  /** More would not help anybody. */
  static final int MOST_PROBLEMS = 50;

  private final String file;
  private final List<Token> tokens;
  private final boolean cutShort;
  private final List<Problem> problems = new ArrayList<>();
  private final List<Integer> items = new ArrayList<>();
  private int at;

  Cursor(String file, Lexer.Words words) {
    this.file = file;
    this.tokens = words.tokens();
    this.cutShort = words.cutShort();
    words.stops().forEach(this::report);
  }

  String file() {
    return file;
  }

  Token peek() {
    return tokens.get(at);
  }

  Token next() {
    Token token = tokens.get(at);
    if (!token.is(Kind.END)) at++;
    return token;
  }

  boolean sees(String text) {
    return peek().is(text);
  }

  boolean isFollowedBy(String text) {
    return at + 1 < tokens.size() && tokens.get(at + 1).is(text);
  }

  /** Steps over the word if it stands here. */
  boolean took(String text) {
    boolean there = sees(text);
    if (there) next();
    return there;
  }

  Token expect(String text, Sentence why) {
    if (!sees(text)) throw stop(Sentences.EXPECTED_SYMBOL.with(text, why, peek().shown()));
    return next();
  }

  Token expect(Kind kind, Sentence what) {
    if (!peek().is(kind)) throw stop(Sentences.EXPECTED.with(what, peek().shown()));
    return next();
  }

  /** Why what stands here cannot be: in the analyst's words if it is DRL that rules may not use. */
  Stop stop(Sentence otherwise) {
    return Refused.word(peek()).orElseGet(() -> Stop.at(peek(), otherwise, null));
  }

  void report(Token token, Sentence message, Sentence suggestion) {
    report(Stop.at(token, message, suggestion));
  }

  /** One complaint about a place is enough; of what a comment without end has swallowed nobody need hear. */
  void report(Stop stop) {
    if (stop.isSilent() || isFull()) return;
    Problem problem = stop.in(file);
    Token end = tokens.getLast();
    boolean swallowed = cutShort && problem.line() == end.line() && problem.column() == end.column();
    boolean known = problems.stream().anyMatch(other -> other.line() == problem.line() && other.column() == problem.column());
    if (!known && !swallowed) problems.add(problem);
  }

  /** Does one thing; if it cannot be understood, says so and goes where reading can go on. */
  boolean recovering(Runnable part, Runnable skip) {
    int before = at;
    try {
      part.run();
      return true;
    } catch (Stop stop) {
      report(stop);
      if (isFull()) throw Stop.silent();
      skip.run();
      if (at == before && !isAtRuleEnd() && !sees("then")) next();
      return false;
    }
  }

  /** Goes on to where something may start, or to the end of the rule; but does not stay at {@code start}. */
  void skip(int start, BooleanSupplier isStart) {
    if (at == start) next();
    while (!isAtRuleEnd() && !isStart.getAsBoolean()) next();
  }

  boolean isAtRuleEnd() {
    return sees("end") || sees("rule") || peek().is(Kind.END);
  }

  Token tokenAt(int place) {
    return tokens.get(place);
  }

  int place() {
    return at;
  }

  /** How many parentheses were opened since then and not closed. */
  int openSince(int start) {
    int open = 0;
    for (int i = start; i < at; i++) open += tokens.get(i).is("(") ? 1 : tokens.get(i).is(")") ? -1 : 0;
    return open;
  }

  /** True if a name was given since then, even to something that could not be understood. */
  boolean namedSince(int start, String name) {
    for (int i = start; i < at; i++) {
      if (tokens.get(i).is(Kind.VARIABLE) && tokens.get(i).text().equals(name) && tokens.get(i + 1).is(":")) return true;
    }
    return false;
  }

  /** Here begins what is a line of its own in the canonical text. */
  void item() {
    items.add(at);
  }

  List<Integer> items() {
    return items;
  }

  boolean isFull() {
    return problems.size() >= MOST_PROBLEMS;
  }

  int problemCount() {
    return problems.size();
  }

  /** In the order of their places. */
  List<Problem> problems() {
    return problems.stream()
        .sorted((one, other) -> one.line() != other.line() ? one.line() - other.line() : one.column() - other.column()).toList();
  }
}
