package relevo.escalation.language;

import java.util.ArrayList;
import java.util.List;
import relevo.escalation.language.Token.Kind;

/** The place in a file up to which it is understood, and everything wrong found so far. */
final class Cursor {

  /** More would not help anybody. */
  static final int MOST_PROBLEMS = 50;

  private final String file;
  private final List<Token> tokens;
  private final List<Problem> problems = new ArrayList<>();
  private int at;

  Cursor(String file, List<Token> tokens) {
    this.file = file;
    this.tokens = tokens;
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

  /** Steps over the word if it stands here. */
  boolean took(String text) {
    boolean there = sees(text);
    if (there) next();
    return there;
  }

  Token expect(String text, String why) {
    if (!sees(text)) throw stop("Se esperaba «" + text + "» " + why + ", pero hay " + peek().shown() + ".");
    return next();
  }

  Token expect(Kind kind, String what) {
    if (!peek().is(kind)) throw stop("Se esperaba " + what + ", pero hay " + peek().shown() + ".");
    return next();
  }

  /** Why what stands here cannot be: in the analyst's words if it is DRL that rules may not use. */
  Stop stop(String otherwise) {
    return Refused.word(peek()).orElseGet(() -> Stop.at(peek(), otherwise, null));
  }

  void report(Token token, String message, String suggestion) {
    add(new Problem(file, token.line(), token.column(), "error", message, suggestion));
  }

  void report(Stop stop) {
    add(stop.in(file));
  }

  boolean isFull() {
    return problems.size() >= MOST_PROBLEMS;
  }

  List<Problem> problems() {
    return List.copyOf(problems);
  }

  private void add(Problem problem) {
    if (!isFull()) problems.add(problem);
  }
}
