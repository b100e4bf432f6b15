package relevo.flow.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TokenTest {

  @Test
  void keeps_its_place_in_the_original() {
    String text = "¡Hola!  Ñandú, don’t";
    List<Token> tokens = Token.in(text);
    assertThat(tokens).extracting(Token::word).containsExactly("hola", "nandu", "dont");
    assertThat(tokens).extracting(token -> text.substring(token.from(), token.to())).containsExactly("Hola", "Ñandú", "don’t");
    assertThat(tokens).extracting(Token::paused).containsExactly(true, true, true);
  }

  @Test
  void is_an_emoji_too() {
    assertThat(Token.in("bien👍🏽mal")).extracting(Token::word).startsWith("bien", "👍");
  }

  @Test
  void loses_what_was_drawn_out() {
    assertThat(Token.in("noooo agenteee carro leer 10000")).extracting(Token::word)
        .containsExactly("no", "agente", "carro", "leer", "10000");
  }

  @Test
  void covers_any_text_without_overlap_or_end() {
    Random random = new Random(3);
    for (int i = 0; i < 2_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(40); n > 0; n--) text.append((char) random.nextInt(0x10000));
      int end = 0;
      for (Token token : Token.in(text.toString())) {
        assertThat(token.from()).isGreaterThanOrEqualTo(end);
        assertThat(token.to()).isGreaterThan(token.from()).isLessThanOrEqualTo(text.length());
        end = token.to();
      }
    }
  }

  @Test
  void is_not_read_beyond_what_a_message_may_hold() {
    assertThat(Token.in("a ".repeat(10_000))).hasSize(2048);
  }
}
