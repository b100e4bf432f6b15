package relevo.flow.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import relevo.flow.dialogue.MailText.Sort;

class MailTextTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "ana@example.com | ana@example.com",
      "  Ana.Paz+casa@Correo.Example.com.  | ana.paz+casa@correo.example.com",
      "es ana_1@example.com, gracias | ana_1@example.com",
      "mi correo: <ana@example.com> | ana@example.com",
      "correo:ana@example.com! | ana@example.com",
      "Sure, you can write to ana@example.co.uk please | ana@example.co.uk",
      "o'brien@example.com | o'brien@example.com"})
  void is_an_address_alone_or_among_few_words(String text, String address) {
    assertThat(MailText.in(text)).isEqualTo(new MailText(Sort.ADDRESS, address));
  }

  @ParameterizedTest
  @ValueSource(strings = {"correo", "Correo.", "por correo", "prefiero correo por favor", "E-mail", "email", "e mail", "by e-mail please", "mail", "por e-mail",
      "correo electrónico", "sí, por correo", "a mi correo", "prefiro e-mail", "to my email"})
  void is_the_word_for_it(String text) {
    assertThat(MailText.in(text).sort()).isEqualTo(Sort.WORD);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ana@", "ana@example", "ana@example..com", "ana@@example.com", "ana@example.com@x", "es ana@ejemplo.c", ".ana@example.com", "ana.@example.com",
      "peña@ejemplo.com", "ana@-example.com", "ana@ex_ample.com"})
  void is_meant_as_an_address_and_is_none(String text) {
    assertThat(MailText.in(text)).isEqualTo(new MailText(Sort.MALFORMED, null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "hola", "¿cuánto falta?", "síganme en @tienda", "ana@example.com o bo@example.com", "¿les llegó lo de ana@example.com?",
      "la cuenta que tengo con ustedes está a nombre de pepe@example.com y no puedo entrar desde ayer", "quiero cambiar el correo de mi cuenta",
      "no me llega el correo", "no quiero correo", "ana example com"})
  void is_nothing_where_more_is_asked_or_told(String text) {
    assertThat(MailText.in(text).sort()).isEqualTo(Sort.NONE);
  }

  @Test
  void is_nothing_too_long_to_be_one() {
    assertThat(MailText.in("a".repeat(65) + "@example.com").sort()).isEqualTo(Sort.MALFORMED);
    assertThat(MailText.in("a@" + "b".repeat(64) + ".com").sort()).isEqualTo(Sort.MALFORMED);
    assertThat(MailText.in("hola ".repeat(100) + "ana@example.com").sort()).isEqualTo(Sort.NONE);
    assertThat(MailText.in(null).sort()).isEqualTo(Sort.NONE);
  }
}
