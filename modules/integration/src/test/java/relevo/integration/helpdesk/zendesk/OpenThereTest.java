package relevo.integration.helpdesk.zendesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import relevo.integration.helpdesk.Story;
import relevo.integration.vendor.NotDelivered;

class OpenThereTest {

  private static final String IDEMPOTENT = "{\"error\":\"IdempotentRequestError\"}";

  private final There there = new There(Map.of("tags", "Canal WhatsApp", "fields", "360001 = telefono, 360002 = dato:pedido, 360003 = dato:nada", "groups", "mesa = 55"));

  private Linked ensure(String event, int attempt) throws NotDelivered {
    return there.tickets.ensure(there.line(event, attempt, "{}"), new Story(There.story()));
  }

  @Test
  void makes_one_ticket_by_a_name_and_a_key_that_never_change() throws NotDelivered {
    there.vendor.says(200, There.ME).says(200, There.NOBODY).says(201, There.LUCIA).says(201, There.ticket(7, "new", ""));
    assertThat(ensure("TicketOpened", 1)).isEqualTo(new Linked(There.TICKET, 7, new Linked.Memory(902, 901, There.CONVERSATION), true));
    assertThat(there.vendor.asked()).containsExactly("GET /api/v2/users/me.json", "GET /api/v2/users/search.json", "POST /api/v2/users/create_or_update.json",
        "POST /api/v2/tickets.json");
    assertThat(there.vendor.calls.getLast().headers()).containsEntry("Idempotency-Key", "relevo:" + There.TICKET)
        .containsEntry("Authorization", "Basic cmVsZXZvQHguZXhhbXBsZS90b2tlbjp0MGtlbg==");
    assertThat(there.vendor.body(2)).isEqualTo("{\"user\":{\"name\":\"Lucía\",\"phone\":\"+34600111222\",\"external_id\":\"relevo:contact:" + There.CONTACT
        + "\",\"email\":\"lucia@example.com\"}}");
    JsonObject asked = There.json(there.vendor.body(3)).getJsonObject("ticket");
    assertThat(asked.getString("subject")).isEqualTo("WhatsApp · Lucía (+34600111222) · cobro repetido");
    assertThat(asked.getString("external_id")).isEqualTo("relevo:" + There.TICKET);
    assertThat(asked.getJsonArray("tags").toString()).isEqualTo("[\"relevo\",\"whatsapp\",\"canal_whatsapp\",\"cobro_doble\"]");
    assertThat(asked.getString("priority")).isEqualTo("high");
    assertThat(asked.getInt("group_id")).isEqualTo(55);
    assertThat(asked.getJsonArray("custom_fields").toString()).isEqualTo("[{\"id\":360001,\"value\":\"+34600111222\"},{\"id\":360002,\"value\":\"12345\"}]");
    assertThat(asked.getJsonObject("comment").getBoolean("public")).isFalse();
    assertThat(asked.getJsonObject("comment").getString("body")).contains("· cobro repetido: Cobramos dos veces", "· pedido: 12345",
        "En Relevo: https://mesa.example/inbox?ticket=" + There.TICKET, "[2026-11-30 10:15] Cliente: me cobraron dos veces");
    assertThat(ensure("MessageReceived", 1).id()).isEqualTo(7);
    assertThat(there.vendor.calls).hasSize(4);
  }

  @Test
  void looks_for_what_an_unheard_try_has_made_before_it_makes_another() throws NotDelivered {
    there.vendor.says(200, "{\"tickets\":[{\"id\":5,\"status\":\"closed\",\"requester_id\":902},{\"id\":9,\"status\":\"open\",\"requester_id\":902}]}").says(200, There.ME);
    assertThat(ensure("TicketOpened", 2)).isEqualTo(new Linked(There.TICKET, 9, new Linked.Memory(902, 901, There.CONVERSATION), false));
    assertThat(there.vendor.calls.getFirst().uri()).hasToString("https://tienda.zendesk.com/api/v2/tickets.json?external_id=relevo%3A" + There.TICKET);
  }

  @Test
  void finds_what_it_made_if_the_key_is_known_with_other_words() throws NotDelivered {
    there.vendor.says(200, "{\"tickets\":[]}").says(200, There.ME).says(200, There.NOBODY).says(200, There.LUCIA).says(400, IDEMPOTENT)
        .says(200, "{\"tickets\":[{\"id\":9,\"status\":\"new\",\"requester_id\":902}]}");
    assertThat(ensure("TicketOpened", 2).id()).isEqualTo(9);
    There lagging = new There();
    lagging.vendor.says(200, There.ME).says(200, There.NOBODY).says(200, There.LUCIA).says(400, IDEMPOTENT).says(200, "{\"tickets\":[]}");
    assertThatThrownBy(() -> lagging.tickets.ensure(lagging.line("TicketOpened", 1, "{}"), new Story(There.story())))
        .isInstanceOfSatisfying(NotDelivered.class, why -> assertThat(why.sort()).isEqualTo(NotDelivered.Sort.LATER));
  }

  @Test
  void takes_whoever_there_has_that_phone_for_the_customer_but_no_agent() throws NotDelivered {
    there.vendor.says(200, There.ME).says(200, "{\"users\":[{\"id\":1,\"role\":\"agent\"},{\"id\":33,\"role\":\"end-user\"}]}").says(201, There.ticket(7, "new", ""));
    ensure("TicketOpened", 1);
    assertThat(there.vendor.calls.get(1).uri()).hasToString("https://tienda.zendesk.com/api/v2/users/search.json?query=phone%3A%22%2B34600111222%22");
    assertThat(There.json(there.vendor.body(2)).getJsonObject("ticket").getInt("requester_id")).isEqualTo(33);
  }

  @Test
  void tells_what_is_worth_another_try_from_what_is_not() {
    there.vendor.says(200, There.ME).says(200, There.NOBODY).says(200, There.LUCIA)
        .says(422, "{\"error\":\"RecordInvalid\",\"details\":{\"custom_fields\":[{\"description\":\"+34600111222 is wrong\"}]}}")
        .says(401, "{}").says(429, "{}", Map.of("retry-after", "30"));
    assertThatThrownBy(() -> ensure("TicketOpened", 1)).hasMessage("no lo admite (422): custom_fields")
        .isInstanceOfSatisfying(NotDelivered.class, why -> assertThat(why.sort()).isEqualTo(NotDelivered.Sort.NEVER));
    assertThatThrownBy(() -> ensure("TicketOpened", 2)).hasMessage("rechaza nuestra clave (401)")
        .isInstanceOfSatisfying(NotDelivered.class, why -> assertThat(why.sort()).isEqualTo(NotDelivered.Sort.LATER));
    assertThatThrownBy(() -> ensure("TicketOpened", 2)).isInstanceOfSatisfying(NotDelivered.class, why -> assertThat(why.until()).isNotNull());
    assertThatThrownBy(() -> ensure("TicketOpened", 2)).hasMessage("no contestó a tiempo");
  }
}
