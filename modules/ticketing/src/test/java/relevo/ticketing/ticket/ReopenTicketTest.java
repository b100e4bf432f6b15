package relevo.ticketing.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import relevo.events.Content;
import relevo.events.Owner;
import relevo.events.flow.ClaimAsked;
import relevo.events.flow.Signals;
import relevo.events.ticketing.TicketReopened;
import relevo.ticketing.Told;
import relevo.ticketing.care.KeptPolicies;

class ReopenTicketTest {

  static final Instant NOON = Instant.parse("2026-12-01T12:00:00Z");

  Instant now = NOON.plus(Duration.ofHours(23));
  KeptTickets tickets = new KeptTickets();
  KeptPolicies policies = new KeptPolicies();
  Told<TicketReopened> reopened = new Told<>();
  ReopenTicket reopen = new ReopenTicket();
  Ticket ticket = tickets.with(new Ticket(Escalations.doubleCharge(), Instant.EPOCH));

  @BeforeEach
  void wire() {
    reopen.tickets = tickets;
    reopen.policies = policies;
    reopen.reopened = reopened;
    policies.say("{\"reopenHours\":24}");
    ticket.assignTo("ana", Instant.EPOCH);
    ticket.resolve(new Resolution("devuelto", "needed", NOON));
  }

  @Test
  void is_for_a_person_of_the_same_team() {
    ClaimAsked asked = ask(Content.text("sigue sin llegar el dinero"), Owner.BOT, "refund", false);
    assertThat(asked.owner()).isEqualTo(Owner.HUMAN);
    assertThat(asked.isClaimed()).isTrue();
    assertThat(ticket.status).isEqualTo(Ticket.Status.OPEN);
    assertThat(ticket.agent).isNull();
    assertThat(ticket.resolution).isNull();
    assertThat(reopened.events).containsExactly(
        new TicketReopened(ticket.conversationId, ticket.id, asked.message(), "es", "facturacion", 2, "ana"));
    assertThat(tickets.saves).isEqualTo(1);
  }

  @Test
  void is_for_whoever_sends_a_picture_too() {
    assertThat(ask(Content.media(Content.Kind.IMAGE, null, null), Owner.BOT, "other", false).isClaimed()).isTrue();
  }

  @Test
  void is_not_for_pleasantries() {
    assertBot(ask(Content.text("muchas gracias por todo"), Owner.BOT, "thanks", false));
    assertBot(ask(Content.text("hola"), Owner.BOT, "greeting", false));
    assertBot(ask(Content.text("vale, hasta luego"), Owner.BOT, "other", false));
    assertBot(ask(Content.reaction("wamid.1", "👍"), Owner.BOT, "other", false));
    assertThat(ask(Content.text("gracias, pero páseme con una persona"), Owner.BOT, "thanks", true).isClaimed()).isTrue();
  }

  @Test
  void is_not_for_who_taps_a_button_of_the_bot() {
    assertBot(ask(Content.chosen("1", "Mi pedido"), Owner.BOT, "other", false));
  }

  @Test
  void is_over_when_the_team_says() {
    now = NOON.plus(Duration.ofHours(24));
    assertBot(ask(Content.text("sigue sin llegar"), Owner.BOT, "refund", false));
    now = NOON.plusSeconds(1);
    policies.say("{}");
    assertBot(ask(Content.text("sigue sin llegar"), Owner.BOT, "refund", false));
  }

  @Test
  void is_nothing_while_a_person_answers_or_after_the_bot_got_it_back() {
    assertThat(ask(Content.text("sigue sin llegar"), Owner.HUMAN, "refund", false).isClaimed()).isFalse();
    ticket.resolution = new Resolution(HandBackTicket.OUTCOME, null, NOON);
    assertBot(ask(Content.text("sigue sin llegar"), Owner.BOT, "refund", false));
  }

  private void assertBot(ClaimAsked asked) {
    assertThat(asked.isClaimed()).isFalse();
    assertThat(asked.owner()).isEqualTo(Owner.BOT);
    assertThat(reopened.events).isEmpty();
  }

  private ClaimAsked ask(Content content, Owner owner, String topic, boolean wantsHuman) {
    Signals signals = new Signals(wantsHuman, false, false, false, 0, 0, topic, List.of(), List.of(), null);
    ClaimAsked asked = new ClaimAsked(Escalations.CONVERSATION, UUID.randomUUID(), null, owner, content, signals, now);
    reopen.hear(asked);
    return asked;
  }
}
