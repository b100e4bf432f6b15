package relevo.integration.alert.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static relevo.integration.alert.Standings.alert;

import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import relevo.integration.alert.Standings;

class TeamsCardTest {

  private static final String TAKE = "https://desk.example/take/abc";

  private static JsonObject content(String message) {
    try (var reader = JsonProvider.provider().createReader(new StringReader(message))) {
      return reader.readObject().getJsonArray("attachments").getJsonObject(0).getJsonObject("content");
    }
  }

  @Test
  void tells_who_waits_why_and_until_when() {
    JsonObject card = content(TeamsCard.message(alert(Standings.waiting()), TAKE));
    assertThat(card.getString("version")).isEqualTo("1.4");
    assertThat(card.toString()).contains("Un cliente espera a una persona: Ana Pérez", "Le cobraron dos veces", "••• 1001",
        "{{DATE(2026-11-30T12:15:00Z,SHORT)}} {{TIME(2026-11-30T12:15:00Z)}}").doesNotContain("5215550001001");
    assertThat(card.getJsonArray("actions").getJsonObject(0).getString("url")).isEqualTo(TAKE);
  }

  @Test
  void can_be_taken_only_as_long_as_it_waits() {
    JsonObject card = content(TeamsCard.message(alert(Standings.taken()), null));
    assertThat(card.getJsonArray("actions")).hasSize(1);
    assertThat(card.toString()).contains("Ana Pérez: Tomado por Bo");
  }

  @Test
  void lets_a_customer_write_no_links_and_no_dates() {
    String message = TeamsCard.message(alert(Standings.named("[gratis](https://x.example) {{DATE(x)}}", List.of("**ya**\n# aquí"))), TAKE);
    assertThat(content(message).toString()).contains("\\\\[gratis\\\\]\\\\(https://x.example\\\\)", "{ {DATE", "\\\\*\\\\*ya\\\\*\\\\* \\\\# aquí");
  }

  @Test
  void cuts_the_reason_and_never_the_link() {
    String message = TeamsCard.message(alert(Standings.named("Ana", List.of("😀_".repeat(9_000)))), TAKE);
    assertThat(message.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(TeamsCard.LARGEST);
    assertThat(message).contains(TAKE, "(cortado: ábralo para leerlo entero)", "https://desk.example/tickets/");
  }
}
