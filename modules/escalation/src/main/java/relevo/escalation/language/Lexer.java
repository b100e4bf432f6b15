package relevo.escalation.language;

import java.util.ArrayList;
import java.util.List;
import relevo.escalation.language.Token.Kind;

/**
 * Cuts a rule file into words, refusing whatever no rule needs: control characters, text that reads backwards, escapes.
 */
final class Lexer {

  private final String source;
  private final List<Token> tokens = new ArrayList<>();
  private int at;
  private int line = 1;
  private int lineStart;

  private Lexer(String source) {
    this.source = source;
  }

  /** The words in order, with an {@code END} behind the last. */
  static List<Token> read(String source) {
    Characters.check(source);
    Lexer lexer = new Lexer(source);
    while (lexer.skipToWord()) lexer.tokens.add(lexer.next());
    lexer.tokens.add(lexer.token(Kind.END, "", lexer.at));
    return lexer.tokens;
  }

  private boolean skipToWord() {
    while (at < source.length()) {
      if (source.startsWith("//", at)) skipLine();
      else if (source.startsWith("/*", at)) skipComment();
      else if (Character.isWhitespace(here()) || here() == '\uFEFF') advance();
      else return true;
    }
    return false;
  }

  private void skipLine() {
    while (at < source.length() && here() != '\n') at++;
  }

  private void skipComment() {
    int end = source.indexOf("*/", at + 2);
    if (end < 0) throw stop("Este comentario no termina nunca.", "Ciérrelo con */.");
    while (at < end + 2) advance();
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
      throw stop("No se entiende el número.", "Escriba solo cifras, como 3 o 0.5.");
    }
    return token(decimal ? Kind.DECIMAL : Kind.INTEGER, source.substring(start, at), start);
  }

  private boolean isDigit(int index) {
    return index < source.length() && source.charAt(index) >= '0' && source.charAt(index) <= '9';
  }

  private Token text(char quote) {
    int start = at++;
    StringBuilder meaning = new StringBuilder();
    while (at < source.length() && here() != quote && here() != '\n') {
      at = here() == '\\' ? unescape(meaning) : plain(meaning);
    }
    if (at >= source.length() || here() == '\n') {
      at = start;
      throw stop("A este texto le faltan las comillas del final.", "Ciérrelo con " + quote + " en la misma línea.");
    }
    at++;
    return token(Kind.TEXT, meaning.toString(), start);
  }

  private int plain(StringBuilder meaning) {
    meaning.append(here());
    return at + 1;
  }

  private int unescape(StringBuilder meaning) {
    String escape = source.substring(at, Math.min(at + 2, source.length()));
    int known = List.of("\\\"", "\\'", "\\\\", "\\n", "\\t").indexOf(escape);
    if (known < 0) {
      throw stop("No se permite " + escape + " dentro de un texto.", "Para una barra invertida escriba dos: \\\\.");
    }
    meaning.append("\"'\\\n\t".charAt(known));
    return at + 2;
  }

  private Token symbol() {
    if (isPair()) return token(Kind.SYMBOL, source.substring(at, at + 2), (at += 2) - 2);
    if ("()[]{},;:.<>!@=+-*/&|".indexOf(here()) >= 0) return token(Kind.SYMBOL, String.valueOf(here()), at++);
    if (here() == '\\') {
      throw stop("Una barra invertida solo puede ir dentro de un texto.", "Escriba la letra tal cual.");
    }
    int whole = source.codePointAt(at);
    throw stop("El carácter «" + Character.toString(whole) + "» no puede ir aquí.", "Los textos van entre comillas.");
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

  private Stop stop(String message, String suggestion) {
    return new Stop(line, at - lineStart + 1, message, suggestion);
  }
}
