package relevo.escalation.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import relevo.escalation.language.Token.Kind;

class LexerTest {

  @Test
  void tells_words_names_numbers_texts_and_symbols_apart() {
    assertThat(Lexer.read("rule $x -3 0.5 \"a\" >= no-loop").tokens()).extracting(Token::kind).containsExactly(
        Kind.WORD, Kind.VARIABLE, Kind.INTEGER, Kind.DECIMAL, Kind.TEXT, Kind.SYMBOL, Kind.WORD, Kind.END);
  }

  @Test
  void knows_line_and_column_of_each_word() {
    Token second = Lexer.read("rule\n   \"uno\"").tokens().get(1);
    assertThat(second.line()).isEqualTo(2);
    assertThat(second.column()).isEqualTo(4);
  }

  @Test
  void skips_comments_of_both_kinds() {
    assertThat(Lexer.read("// una\n/* dos\n tres */ end").tokens()).extracting(Token::text).containsExactly("end", "");
  }

  @Test
  void counts_lines_inside_comments() {
    assertThat(Lexer.read("/* uno\n dos */ end").tokens().getFirst().line()).isEqualTo(2);
  }

  @Test
  void reads_accents_and_a_leading_byte_order_mark() {
    assertThat(Lexer.read("\uFEFFpaísÑ").tokens().getFirst().text()).isEqualTo("paísÑ");
  }

  @Test
  void understands_the_escapes_of_texts() {
    assertThat(Lexer.read("\"a\\\"b\\\\d\\n\"").tokens().getFirst().text()).isEqualTo("a\"b\\d\n");
    assertThat(Lexer.read("'di \"hola\"'").tokens().getFirst().text()).isEqualTo("di \"hola\"");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
      "\"sin fin | faltan las comillas", "/* sin fin | no termina nunca", "12x | No se entiende el número",
          "a ~ b | no puede ir aquí",
      "\"\\d\" | No se permite \\d", "\\u0072ule | barra invertida", "\"\\u0041\" | No se permite \\u",
          "a # b | no puede ir aquí",
      "`a``b` | no puede ir aquí"})
  void refuses_what_no_rule_needs(String source, String why) {
    assertThat(Lexer.read(source).stops()).hasSize(1).allMatch(stop -> stop.getMessage().contains(why));
  }

  @Test
  void knows_what_a_comment_stands_beside() {
    assertThat(Lexer.read("// a\n\nrule // b\n/* c */ \"x\"").comments()).containsExactly(
        new Comment(0, false, true, "// a"), new Comment(1, true, false, "// b"), new Comment(1, false, false, "/* c */"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
      "12x | 2:5", "\"a\\d\" | 2:5", "~ | 2:3", "a ~ | 2:5", "\"sin fin | 2:3", "/* sin fin | 2:3"})
  void names_the_place_of_what_it_refuses(String source, String place) {
    assertThat(Lexer.read("rule\n  " + source).stops()).singleElement()
        .satisfies(stop -> assertThat(stop.in("a.drl").line() + ":" + stop.in("a.drl").column()).isEqualTo(place));
  }

  @Test
  void knows_the_place_of_symbols_of_two_characters() {
    assertThat(Lexer.read("a >= b").tokens()).extracting(Token::column).containsExactly(1, 3, 6, 7);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"no-loop | no-loop", "no- | no -", "a- b | a - b", "a-b-c | a-b-c", "9 | 9", "-90 | -90", "1.x | 1 . x",
      "1. | 1 .", "0.5 | 0.5", "1.0.9 | 1.0 . 9", "- 1 | - 1"})
  void takes_a_hyphen_or_a_point_for_part_of_a_word_only_inside_it(String source, String words) {
    assertThat(String.join(" ", Lexer.read(source).tokens().stream().map(Token::text).toList()).strip()).isEqualTo(words);
  }

  @Test
  void does_not_end_a_comment_where_it_begins() {
    assertThat(Lexer.read("/*/ a */ b").tokens()).extracting(Token::text).containsExactly("b", "");
  }

  @Test
  void ends_a_text_with_its_line_even_behind_a_backslash() {
    Token next = Lexer.read("\"a\\\nb").tokens().get(1);
    assertThat(next).isEqualTo(new Token(Kind.WORD, "b", 2, 1));
  }
}
