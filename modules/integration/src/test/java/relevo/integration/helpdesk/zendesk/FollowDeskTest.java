package relevo.integration.helpdesk.zendesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import relevo.integration.vendor.Integration.Receipt;
import relevo.integration.vendor.NotDelivered;

class FollowDeskTest {

  private final There there = new There(Map.of("people", "ana@x.example = ana", "groups", "pagos = 77"));

  private Receipt follow(String event, String body) throws NotDelivered {
    return there.follow.follow(there.line(event, 1, body), there.linked());
  }

  @Test
  void gives_the_ticket_to_the_same_person_by_e_mail() throws NotDelivered {
    there.vendor.says(200, "{\"users\":[{\"id\":5,\"role\":\"agent\",\"email\":\"ana@x.example\"}]}").says(200, There.ticket(7, "open", "")).says(200, There.ticket(7, "open", ""));
    follow("TicketTaken", "{\"agent\":\"ana\"}");
    assertThat(there.vendor.calls.getFirst().uri().getQuery()).isEqualTo("query=email:\"ana@x.example\"");
    assertThat(there.vendor.body(2)).contains("\"assignee_id\":5");
    there.vendor.says(200, "{\"users\":[{\"id\":5,\"role\":\"agent\"}]}").says(200, There.ticket(7, "open", ",\"assignee_id\":5"));
    assertThat(follow("TicketTaken", "{\"agent\":\"ana\"}")).isEqualTo(Receipt.nothing());
  }

  @Test
  void says_who_it_is_of_whom_zendesk_knows_nothing() throws NotDelivered {
    there.vendor.says(200, There.ticket(7, "open", ""));
    follow("TicketTaken", "{\"agent\":\"bo\"}");
    assertThat(there.vendor.body(0)).contains("Lo atiende «bo» en Relevo.", "\"public\":false");
  }

  @Test
  void solves_what_nobody_has_in_our_own_name_and_nothing_twice() throws NotDelivered {
    there.vendor.says(200, There.ticket(7, "open", "")).says(200, There.ticket(7, "solved", ""));
    follow("TicketResolved", "{\"agent\":\"ana\",\"outcome\":\"devuelto.\"}");
    assertThat(there.vendor.body(1)).contains("\"status\":\"solved\"", "Resuelto en Relevo por «ana»: devuelto.", "\"assignee_id\":901");
    there.vendor.says(200, There.ticket(7, "solved", ",\"assignee_id\":4"));
    assertThat(follow("TicketResolved", "{}")).isEqualTo(Receipt.nothing());
  }

  @Test
  void moves_it_to_the_team_s_group() throws NotDelivered {
    there.vendor.says(200, There.ticket(7, "open", ",\"assignee_id\":4")).says(200, There.ticket(7, "open", ""));
    follow("TicketTransferred", "{\"team\":\"pagos\",\"reason\":\"es un cobro\"}");
    assertThat(there.vendor.body(1)).contains("\"assignee_id\":null", "\"group_id\":77", "Pasa al equipo «pagos» en Relevo: es un cobro.");
  }

  @Test
  void moves_nothing_twice() throws NotDelivered {
    there.vendor.says(200, "{\"audits\":[{\"id\":1,\"metadata\":{\"custom\":{\"relevo\":\"" + There.DELIVERY + "\"}},\"events\":[]}],\"meta\":{}}");
    assertThat(there.follow.follow(there.line("TicketTransferred", 2, "{\"team\":\"pagos\"}"), there.linked())).isEqualTo(Receipt.nothing());
    assertThat(there.vendor.asked()).containsExactly("GET /api/v2/tickets/7/audits.json");
  }

  @Test
  void tells_what_did_not_reach_the_customer() throws NotDelivered {
    there.vendor.says(200, There.ticket(7, "open", ""));
    follow("MessageUndelivered", "{\"reason\":\"El número no tiene WhatsApp (131026)\"}");
    assertThat(there.vendor.body(0)).contains("No entregado al cliente: El número no tiene WhatsApp (131026).");
  }
}
