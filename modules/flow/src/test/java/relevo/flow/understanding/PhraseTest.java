package relevo.flow.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseTest {

  @ParameterizedTest
  @CsvSource({"agente,true", "Agénte!,true", "un ajente,true", "agentte,true", "agnete,true", "agntte,false", "gente,false",
      "agentes,true", "agenteee,true", "regente,false"})
  void forgives_one_slip_in_a_long_word(String text, boolean seen) {
    assertThat(seen("agente", text)).isEqualTo(seen);
  }

  @ParameterizedTest
  @CsvSource({"real,true", "rael,false", "reales,false"})
  void forgives_none_in_a_short_word(String text, boolean seen) {
    assertThat(seen("real", text)).isEqualTo(seen);
  }

  @ParameterizedTest
  @CsvSource({"reembolso,true", "reembolsen,true", "embolso,false"})
  void may_be_the_beginning_of_a_word(String text, boolean seen) {
    assertThat(seen("reembols*", text)).isEqualTo(seen);
  }

  @ParameterizedTest
  @CsvSource({"hablar con alguien,true", "hablar ya con alguien,true", "hablar ahora mismo con alguien,true",
      "hablar de todo esto con alguien,false", "hablar alguien,false", "hablar sin duda con alguien,false"})
  void may_have_a_gap(String text, boolean seen) {
    assertThat(seen("hablar ... con alguien", text)).isEqualTo(seen);
  }

  @ParameterizedTest
  @CsvSource({"hablar de todo esto con alguien,true", "hablar ya con alguien,true", "hablar de uno dos tres cuatro cinco con alguien,false"})
  void may_have_a_long_gap(String text, boolean seen) {
    assertThat(seen("hablar ...... con alguien", text)).isEqualTo(seen);
  }

  @ParameterizedTest
  @CsvSource({"hablar con alguien,true", "charlar con gente,true", "hablar con nadie,false", "hablar alguien,false"})
  void may_have_words_to_choose_from(String text, boolean seen) {
    assertThat(seen("hablar/charlar con alguien/gente", text)).isEqualTo(seen);
  }

  @ParameterizedTest
  @CsvSource({"hablar con un sabio,true", "hablar con un sabia,true", "hablar con un vieja,false"})
  void may_name_a_list_of_words(String text, boolean seen) {
    assertThat(seen("hablar con un <experto>", text)).isEqualTo(seen);
  }

  @ParameterizedTest
  @CsvSource({"persona,true", "'una persona, por favor',true", "una persona mayor,false"})
  void may_have_to_be_the_whole_message(String text, boolean seen) {
    assertThat(seen("=persona", text)).isEqualTo(seen);
  }

  @ParameterizedTest
  @CsvSource({"agente,true", "agente secreto,false", "'un agente secreto, no: un agente',true", "'agente, secreto',true"})
  void may_be_hidden_by_a_look_alike(String text, boolean seen) {
    assertThat(seen("agente\n!agente secreto", text)).isEqualTo(seen);
  }

  @ParameterizedTest
  @CsvSource({"no quiero agente,true", "sin agente,true", "'no, agente',false", "no funciona agente,false", "agente no,true",
      "'agente no, gracias',true", "agente no responde,false", "no un agente,true", "quiero agente,false"})
  void may_be_negated(String text, boolean negated) {
    assertThat(seen("agente", text)).isEqualTo(!negated);
  }

  @Test
  void folds_what_people_write_in_many_ways() {
    assertThat(Letters.fold("  ¡HOLÁÁÁÁ,   Ñandú! don't Ação ")).isEqualTo("hola nandu dont acao");
    assertThat(Letters.fold("cafe\u0301")).isEqualTo("cafe");
  }

  private static boolean seen(String lines, String text) {
    Lexicon lexicon = Lexicon.of(Map.of("x.es.txt", lines, "_negacion.es.txt", "no\nsin", "_puente.es.txt", "un\nquiero",
        "_relleno.es.txt", "una\npor\nfavor", "_experto.es.txt", "sabi*"), problem -> { });
    return Set.copyOf(lexicon.read(text).signals().phrases()).equals(Set.copyOf(List.of("x")));
  }
}
