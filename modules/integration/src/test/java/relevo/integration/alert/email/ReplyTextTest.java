package relevo.integration.alert.email;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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

  @Test
  void reads_a_page_where_there_is_no_text() {
    assertThat(ReplyText.of(ReplyText.ofHtml("<html><head><style>p{}</style></head><body><p>Hola &amp; <b>ya está</b></p><blockquote>cita</blockquote></body></html>")))
        .isEqualTo("Hola & ya está");
  }
}
