package relevo.integration.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static relevo.integration.alert.Standings.alert;

import java.util.List;
import org.junit.jupiter.api.Test;
import relevo.integration.alert.Alert.State;

class AlertTest {

  @Test
  void knows_what_has_become_of_the_ticket() {
    assertThat(alert(Standings.waiting()).state()).isEqualTo(State.WAITING);
    assertThat(alert(Standings.taken()).outcome()).isEqualTo("Tomado por Bo");
    assertThat(alert(Standings.resolved()).outcome()).isEqualTo("Resuelto");
    assertThat(alert(Standings.handedBack()).outcome()).isEqualTo("Devuelto al bot");
    assertThat(alert(Standings.of("assigned", "eva", List.of(), "Ana", "mesa")).outcome()).isEqualTo("Transferido a mesa");
  }

  @Test
  void shows_enough_of_a_phone_to_know_it_and_too_little_to_call() {
    assertThat(alert(Standings.waiting()).maskedPhone()).isEqualTo("••• 1001");
    assertThat(alert(Standings.handedBack()).maskedPhone()).isEqualTo("—");
  }

  @Test
  void speaks_the_language_of_whoever_reads_it() {
    Alert english = new Alert(Standings.waiting(), "facturacion", "x", Tongue.of("en"));
    assertThat(english.priority()).isEqualTo("high");
    assertThat(english.language()).isEqualTo("Spanish");
    assertThat(english.outcome()).isEqualTo("Waiting");
    assertThat(Tongue.of("fr")).isEqualTo(Tongue.ES);
  }

  @Test
  void names_a_customer_who_has_no_name() {
    assertThat(alert(Standings.named(" ", List.of())).customer()).isEqualTo("Sin nombre");
  }
}
