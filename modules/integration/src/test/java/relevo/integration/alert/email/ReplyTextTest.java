package relevo.integration.alert.email;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReplyTextTest {

  @ParameterizedTest
  @ValueSource(strings = {
      "Hola, ya está.\r\n\r\nEl lun, 30 nov 2026 a las 12:00, Relevo <relevo@desk.example> escribió:\r\n> Un cliente espera",
      "Hola, ya está.\n\nOn Mon, Nov 30, 2026 at 12:00 PM Relevo\n<relevo@desk.example> wrote:\n\n> Un cliente espera",
      "Hola, ya está.\n\nEm seg., 30 de nov. de 2026, Relevo escreveu:\n> x",
      "Hola, ya está.\n\n-----Mensaje original-----\nDe: Relevo",
      "Hola, ya está.\n\nDe: Relevo <relevo@desk.example>\nEnviado: lunes",
      "Hola, ya está.\n-- \nAna Pérez\nFacturación",
      "Hola, ya está.\n\nEnviado desde mi iPhone",
      "> cita\nHola, ya está.\n> otra"})
  void is_what_somebody_wrote_themselves(String mail) {
    assertThat(ReplyText.of(mail)).isEqualTo("Hola, ya está.");
  }

  @Test
  void keeps_what_only_looks_like_a_quote() {
    assertThat(ReplyText.of("El pedido llega el lunes:\n- una caja\n-- y otra\nDe: la tienda")).isEqualTo("El pedido llega el lunes:\n- una caja\n-- y otra\nDe: la tienda");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "<p>Uno<br/>dos</P>tres <b>ya | 'Uno\ndos\ntres ya'",
      "a < b <STYLE>p > {}</style>c | a < b c",
      "<head><xml>96</xml><title>T</title><body>Hola | Hola",
      "<script>if (a<b) x();</script>Hola<div class=\"gmail_quote x\">cita | Hola",
      "Hola<BlockQuote x>cita</blockquote>fin | Hola"})
  void says_what_a_page_says_to_people(String page, String words) {
    assertThat(ReplyText.ofHtml(page).strip()).isEqualTo(words.replace("\\n", "\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<style", "<style>", "<head>", "<script></", "<", "</p>", "<blockquot>"})
  void takes_no_longer_for_a_page_that_is_meant_to_take_long(String tag) {
    String page = tag.repeat(200_000 / tag.length());
    assertThat(Assertions.assertTimeoutPreemptively(Duration.ofSeconds(2), () -> ReplyText.ofHtml(page))).isNotNull();
  }

  @Test
  void reads_a_page_where_there_is_no_text() {
    assertThat(ReplyText.of(ReplyText.ofHtml("<html><head><style>p{}</style></head><body><p>Hola &amp; <b>ya está</b></p><blockquote>cita</blockquote></body></html>")))
        .isEqualTo("Hola & ya está");
  }
}
