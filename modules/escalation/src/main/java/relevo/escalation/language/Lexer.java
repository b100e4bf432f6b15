package relevo.escalation.language;

import java.util.ArrayList;
import java.util.List;
import relevo.escalation.language.Token.Kind;

/**
 * Cuts a rule file into words, complaining of whatever no rule needs: control characters, text that reads backwards,
 * escapes.
 */
final class Lexer {

  /**
   * What a file was cut into.
   *
   * @param tokens in order, with an {@code END} behind the last
   * @param cutShort true if the end of the file was swallowed by a comment
   */
  record Words(List<Token> tokens, List<Comment> comments, List<Stop> stops, boolean cutShort) {}

  private final String source;
  private final List<Token> tokens = new ArrayList<>();
  private final List<Comment> comments = new ArrayList<>();
  private final List<Stop> stops;
  private int at;
  private int line = 1;
  private int lineStart;
  private int strayLine;
  private boolean cutShort;

  private Lexer(String source) {
    this.source = source;
    this.stops = new ArrayList<>(Characters.hidden(source));
  }

  static Words read(String source) {
    Lexer lexer = new Lexer(source);
    while (lexer.skipToWord() && lexer.stops.size() < Cursor.MOST_PROBLEMS) lexer.tokens.add(lexer.next());
    lexer.tokens.add(lexer.token(Kind.END, "", lexer.at));
    return new Words(lexer.tokens, lexer.comments, lexer.stops, lexer.cutShort);
  }

  private boolean skipToWord() {
    while (at < source.length()) {
      if (source.startsWith("//", at)) comment(lineEnd());
      else if (source.startsWith("/*", at)) blockComment();
      else if (Character.isWhitespace(here()) || here() == '\uFEFF' && at == 0) advance();
      else return true;
    }
    return false;
  }

  private int lineEnd() {
    int end = source.indexOf('\n', at);
    return end < 0 ? source.length() : end;
  }

  private void blockComment() {
    int end = source.indexOf("*/", at + 2);
    cutShort = end < 0;
    if (cutShort) complain(Sentences.ENDLESS_COMMENT, Sentences.END_COMMENT);
    comment(cutShort ? source.length() : end + 2);
  }

  private void comment(int end) {
    boolean trailing = !tokens.isEmpty() && tokens.getLast().line() == line;
    boolean gap = isLineEnd(end) && isLineEnd(source.indexOf('\n', end) + 1);
    comments.add(new Comment(tokens.size(), trailing, gap, source.substring(at, end).stripTrailing()));
    while (at < end) advance();
  }

  /** True if nothing else follows on the line. */
  private boolean isLineEnd(int index) {
    int next = index;
    while (next < source.length() && source.charAt(next) != '\n' && Character.isWhitespace(source.charAt(next))) next++;
    return next < source.length() && source.charAt(next) == '\n';
  }

  private void advance() {
    if (here() == '\n') {
      line++;
      lineStart = at + 1;
    }
    at++;
  }

  private Token next() {
    char first = here();
    if (first == '"' || first == '\'') return text(first);
    if (Character.isLetter(first) || first == '_') return word(Kind.WORD);
    if (first == '$') return word(Kind.VARIABLE);
    if (isDigit(at) || first == '-' && isDigit(at + 1)) return number();
    return symbol();
  }

  private Token word(Kind kind) {
    int start = at++;
    while (at < source.length() && (isWordPart(at) || here() == '-' && at + 1 < source.length()
        && isWordPart(at + 1))) at++;
    return token(kind, source.substring(start, at), start);
  }

  private boolean isWordPart(int index) {
    return Character.isLetterOrDigit(source.charAt(index)) || source.charAt(index) == '_';
  }

  private Token number() {
    int start = at++;
    while (isDigit(at)) at++;
    boolean decimal = at < source.length() && here() == '.' && isDigit(at + 1);
    if (decimal) at++;
    while (isDigit(at)) at++;
    if (at < source.length() && isWordPart(at)) {
      complain(Sentences.BAD_NUMBER, Sentences.DIGITS_ONLY);
      return bad(start);
    }
    return token(decimal ? Kind.DECIMAL : Kind.INTEGER, source.substring(start, at), start);
  }

  private boolean isDigit(int index) {
    return index < source.length() && source.charAt(index) >= '0' && source.charAt(index) <= '9';
  }

  private Token text(char quote) {
    int start = at++;
    int complaints = stops.size();
    StringBuilder meaning = new StringBuilder();
    while (at < source.length() && here() != quote && here() != '\n') {
      if (here() == '\\') unescape(meaning);
      else meaning.append(source.charAt(at++));
    }
    if (at >= source.length() || here() == '\n') {
      stops.add(new Stop(line, start - lineStart + 1, Sentences.ENDLESS_TEXT, Sentences.END_TEXT.with(String.valueOf(quote))));
      return token(Kind.BAD, "", start);
    }
    at++;
    return token(stops.size() > complaints ? Kind.BAD : Kind.TEXT, meaning.toString(), start);
  }

  private void unescape(StringBuilder meaning) {
    String escape = source.substring(at, Math.min(at + 2, source.length()));
    int known = List.of("\\\"", "\\'", "\\\\", "\\n", "\\t").indexOf(escape);
    if (known >= 0) meaning.append("\"'\\\n\t".charAt(known));
    else complain(Sentences.BAD_ESCAPE.with(escape.strip()), Sentences.TWO_BACKSLASHES);
    at += known < 0 && escape.endsWith("\n") ? 1 : escape.length();
  }

  private Token symbol() {
    if (isPair()) return token(Kind.SYMBOL, source.substring(at, at + 2), (at += 2) - 2);
    if ("()[]{},;:.<>!@=+-*/&|".indexOf(here()) >= 0) return token(Kind.SYMBOL, String.valueOf(here()), at++);
    return stray();
  }

  /** What follows a stray character on its line is rarely a second mistake; of hidden ones others complain. */
  private Token stray() {
    int start = at;
    int whole = source.codePointAt(at);
    if (strayLine != line && !Characters.isHidden(whole)) {
      if (whole == '\\') complain(Sentences.STRAY_BACKSLASH, Sentences.PLAIN_LETTER);
      else complain(Sentences.STRAY.with(Character.toString(whole)), Sentences.QUOTE_TEXTS);
    }
    strayLine = line;
    at += Character.charCount(whole);
    return bad(start);
  }

  /** With whatever is written on to it. */
  private Token bad(int start) {
    while (at < source.length() && isWordPart(at)) at++;
    return token(Kind.BAD, source.substring(start, at), start);
  }

  /** True at one of {@code == != <= >= && ||}. */
  private boolean isPair() {
    if (at + 1 == source.length()) return false;
    char second = source.charAt(at + 1);
    return second == '=' ? "=!<>".indexOf(here()) >= 0 : second == here() && "&|".indexOf(second) >= 0;
  }

  private char here() {
    return source.charAt(at);
  }

  private Token token(Kind kind, String text, int start) {
    return new Token(kind, text, line, start - lineStart + 1);
  }

  private void complain(Sentence message, Sentence suggestion) {
    stops.add(new Stop(line, at - lineStart + 1, message, suggestion));
  }
}
