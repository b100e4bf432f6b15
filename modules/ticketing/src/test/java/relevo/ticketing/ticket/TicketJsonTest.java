package relevo.ticketing.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import relevo.ticketing.chat.ChatCard;
import relevo.ticketing.promise.ClockCard;
import relevo.ticketing.survey.SurveyCard;

class TicketJsonTest {

  static final Jsonb JSON = JsonbBuilder.create();

  Ticket ticket = new Ticket(Escalations.doubleCharge(), Instant.parse("2026-11-23T10:00:00Z"));

  @Test
  void has_the_fields_that_others_rely_on() {
    ticket.assignTo("ana", Instant.EPOCH);
    JsonObject card = json(TicketCard.of(ticket));
    assertThat(card.keySet()).containsExactlyInAnyOrder("id", "status", "team", "tier", "priority", "agent", "because",
        "contact", "conversation", "openedAt", "language", "tags", "unread", "snoozedForReply", "draft");
    assertThat(card.getString("status")).isEqualTo("assigned");
    assertThat(card.getString("priority")).isEqualTo("alta");
    assertThat(card.getString("openedAt")).isEqualTo("2026-11-23T10:00:00Z");
    assertThat(card.getJsonObject("contact").getString("phone")).isEqualTo("5215550001001");
    assertThat(card.getJsonArray("because").getString(0)).isEqualTo("doble cobro");
  }

  @Test
  void tells_in_full_what_the_customer_told_and_where_the_chat_is() {
    Instant due = Instant.parse("2026-11-23T10:30:00Z");
    JsonObject details = json(TicketDetails.of(ticket, 2, List.of(new ClockCard("first_reply", "facturacion", due, null, null, null, null)), List.of(), ChatCard.NONE, null, due));
    assertThat(details.getString("windowReminded")).isEqualTo("2026-11-23T10:30:00Z");
    assertThat(details.getJsonArray("clocks").getJsonObject(0).getString("dueAt")).isEqualTo("2026-11-23T10:30:00Z");
    assertThat(details.getJsonObject("details").getString("pedido")).isEqualTo("12345");
    assertThat(details.getInt("release")).isEqualTo(4);
    assertThat(details.getInt("notes")).isEqualTo(2);
    assertThat(details.getString("owner")).isEqualTo("human");
    assertThat(details.getString("transcript"))
        .isEqualTo("/api/v1/conversations/" + Escalations.CONVERSATION + "/messages");
  }

  @Test
  void tells_in_full_how_it_ended() {
    ticket.assignTo("ana", Instant.EPOCH);
    ticket.resolve(new Resolution("devuelto", "needed", Instant.parse("2026-11-23T10:30:00Z")));
    JsonObject details = json(TicketDetails.of(ticket, 2, List.of(), List.of(), ChatCard.NONE, new SurveyCard("answered", null, 5, "bien", Instant.EPOCH), null));
    assertThat(details.getJsonObject("survey").getInt("mark")).isEqualTo(5);
    assertThat(details.getString("outcome")).isEqualTo("devuelto");
    assertThat(details.getString("label")).isEqualTo("needed");
    assertThat(details.getString("resolvedAt")).isEqualTo("2026-11-23T10:30:00Z");
  }

  @Test
  void comes_back_as_it_went() {
    TicketCard card = TicketCard.of(ticket);
    assertThat(JSON.fromJson(JSON.toJson(card), TicketCard.class)).isEqualTo(card);
  }

  @Test
  void shows_what_was_said_last_and_what_is_awaited() {
    Instant at = Instant.parse("2026-11-23T10:30:00Z");
    JsonObject card = json(TicketCard.of(ticket, new ChatCard("¿y mi dinero?", "TEXT", "customer", at, 3, at.plusSeconds(86_400), at, false, at, at, true)));
    assertThat(card.getString("lastText")).isEqualTo("¿y mi dinero?");
    assertThat(card.getString("lastFrom")).isEqualTo("customer");
    assertThat(card.getInt("unread")).isEqualTo(3);
    assertThat(card.getString("windowClosesAt")).isEqualTo("2026-11-24T10:30:00Z");
    assertThat(card.getBoolean("draft")).isTrue();
  }

  static JsonObject json(Object value) {
    return Json.createReader(new StringReader(JSON.toJson(value))).readObject();
  }
}
