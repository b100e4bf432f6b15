package relevo.messaging.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import relevo.messaging.notice.WishWords.Meaning;

class WishWordsTest {

  List<String> warnings = new ArrayList<>();
  WishWords words = WishWords.of(Wishes.builtIn(), warnings::add);

  @ParameterizedTest
  @CsvSource({"BAJA, es", "Darme de baja., es", "CANCELAR SUSCRIPCIÓN, es", "¡No más mensajes!, es", "SAIR, pt", "Não quero mais mensagens, pt",
      "Parem de me enviar mensagens, pt", "unsubscribe, en", "I don’t want any more messages, en", "Opt-out, en", "Aturar, ca",
      "Cancel·lar subscripció, ca", "no m'envieu més missatges, ca", "Non quero máis mensaxes, gl", "Harpidetza utzi, eu",
      "Ez bidali mezu gehiagorik!, eu", "Arrêt, fr", "Désabonner, fr", "STOP PUB, fr", "  stop  please , en"})
  void say_stop_in_their_language(String message, String language) {
    assertThat(words.in(message)).hasValueSatisfying(meaning -> {
      assertThat(meaning.value()).isEqualTo("stop");
      assertThat(meaning.languages()).first().isEqualTo(language);
    });
  }

  @ParameterizedTest
  @CsvSource({"ALTA, es", "Quiero darme de alta, es", "VOLTAR, pt", "unstop, en", "Donar-me d'alta, ca", "Darme de alta, es",
      "Volver recibir promocións, gl", "Harpidetu, eu", "Reprendre, fr", "Réabonner, fr"})
  void say_that_they_are_wanted_again(String message, String language) {
    assertThat(words.in(message)).hasValueSatisfying(meaning -> {
      assertThat(meaning.value()).isEqualTo("resume");
      assertThat(meaning.languages()).first().isEqualTo(language);
    });
  }

  @Test
  void name_every_language_that_has_them_the_likeliest_first() {
    assertThat(words.in("Stop")).hasValue(new Meaning("stop", List.of("es", "pt", "en", "ca", "gl", "eu", "fr")));
    assertThat(words.in("baixa")).hasValue(new Meaning("stop", List.of("pt", "ca", "gl")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"quiero dar de baja mi línea", "stop, wait", "no pares", "cancelar", "cancelar mi pedido", "baja el precio",
      "¿dónde doy de baja el seguro?", "no quiero sair", "start my order", "la alta cocina", "menu", "", "  ", "?!", "hola"})
  void mean_nothing_within_a_sentence_that_says_more(String message) {
    assertThat(words.in(message)).isEmpty();
  }

  @Test
  void are_not_looked_for_in_what_has_no_words_or_too_many() {
    assertThat(words.in(null)).isEmpty();
    assertThat(words.in("stop" + " ".repeat(100))).isEmpty();
  }

  @Test
  void are_shipped_without_a_contradiction() {
    assertThat(warnings).isEmpty();
  }

  @Test
  void skip_what_contradicts_them_and_say_so() {
    WishWords odd = WishWords.of(Map.of("alta.es.txt", "# sí\nvuelvo\n", "baja.es.txt", "vuelvo # no\nadiós\n", "notas.txt", "x"),
        warnings::add);
    assertThat(odd.in("Vuelvo")).hasValue(new Meaning("resume", List.of("es")));
    assertThat(odd.in("ADIOS")).hasValue(new Meaning("stop", List.of("es")));
    assertThat(warnings).containsExactlyInAnyOrder("baja.es.txt: «vuelvo» ya significa lo contrario; se salta",
        "notas.txt: el nombre debe ser baja.<idioma>.txt o alta.<idioma>.txt; no se lee");
  }
}
