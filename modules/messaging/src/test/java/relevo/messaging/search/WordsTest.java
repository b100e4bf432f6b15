package relevo.messaging.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import relevo.events.Content;
import relevo.events.Content.Kind;
import relevo.events.content.Media;

class WordsTest {

  @Test
  void are_small_and_without_accents_each_once() {
    assertThat(Words.in("¿Dónde está mi AÑO-2026? ¡Año, camión; ação! a@b.c")).containsExactly("donde", "esta", "mi", "ano", "2026", "camion",
        "acao", "a", "b", "c");
  }

  @Test
  void are_the_same_however_an_accent_was_typed() {
    assertThat(Words.in("cami\u006f\u0301n ma\u006e\u0303ana")).isEqualTo(Words.in("camión mañana"));
  }

  @Test
  void of_other_scripts_stay_words() {
    assertThat(Words.in("Привет, 世界 👋")).containsExactly("привет", "世界");
  }

  @Test
  void of_a_message_are_those_a_person_sees_of_it() {
    Media media = Media.ofId("1", "audio/ogg").called("Nota año.ogg").transcribed("quiero cancelar");
    assertThat(Words.of(Content.media(Kind.AUDIO, media, "oiga"))).isEqualTo("'oiga' 'nota' 'ano' 'ogg' 'quiero' 'cancelar'");
    assertThat(Words.of(Content.text("uno").revised(Content.text("dos")))).isEqualTo("'uno' 'dos'");
    assertThat(Words.of(Content.other("hologram", null))).isEmpty();
  }

  @Test
  void are_never_anything_but_letters_and_digits_between_quotes() {
    assertThat(Words.of(Content.text("it's '); drop table x; -- \\ \" :* & | !"))).isEqualTo("'it' 's' 'drop' 'table' 'x'");
  }

  @Test
  void are_not_without_end() {
    StringBuilder many = new StringBuilder();
    for (int i = 0; i < 5_000; i++) many.append("w").append(i).append(' ');
    assertThat(Words.in(many.toString())).hasSize(400);
    assertThat(Words.in("x".repeat(100)).getFirst()).hasSize(40);
  }
}
