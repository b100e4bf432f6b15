package relevo.integration.alert.email;

import static org.assertj.core.api.Assertions.assertThat;
import static relevo.integration.alert.Standings.alert;

import java.util.List;
import org.junit.jupiter.api.Test;
import relevo.integration.alert.Standings;

class LetterTextTest {

  @Test
  void says_the_same_with_and_without_markup() {
    LetterText letter = LetterText.of(alert(Standings.waiting()), "Un cliente espera a una persona", true);
    assertThat(letter.subject()).isEqualTo("[facturacion] Un cliente espera a una persona: Ana Pérez");
    assertThat(letter.text()).contains("Motivo: Le cobraron dos veces", "Teléfono: ••• 1001", "Responder antes de: 2026-11-30 12:15 UTC",
        "https://desk.example/tickets/", "Si responde a este correo").doesNotContain("5215550001001");
    assertThat(letter.html()).contains("<td>Le cobraron dos veces</td>", "<a href=\"https://desk.example/tickets/");
  }

  @Test
  void has_no_markup_and_no_headers_of_the_customers() {
    LetterText letter = LetterText.of(alert(Standings.named("Ana\r\nBcc: todos@x.example", List.of("<img src=x onerror=alert(1)>"))), "Fuera de plazo", false);
    assertThat(letter.subject()).isEqualTo("[facturacion] Fuera de plazo: Ana Bcc: todos@x.example");
    assertThat(letter.html()).contains("&lt;img src=x").doesNotContain("<img");
    assertThat(letter.text()).doesNotContain("Si responde");
  }

  @Test
  void keeps_its_subject_short() {
    assertThat(LetterText.of(alert(Standings.named("😀".repeat(500), List.of())), "x", false).subject().codePointCount(0, 150)).isLessThanOrEqualTo(150);
  }
}
