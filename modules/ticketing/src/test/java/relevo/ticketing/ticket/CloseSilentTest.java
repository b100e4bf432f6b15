package relevo.ticketing.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import relevo.events.Owner;
import relevo.events.Content;
import relevo.events.messaging.AnsweredElsewhere;
import relevo.events.ticketing.AgentReplied;
import relevo.events.ticketing.TicketResolved;
import relevo.events.ticketing.TicketResolved.Way;
import relevo.jobs.Jobs;
import relevo.jobs.NewJob;
import relevo.kernel.ProductClock;
import relevo.ticketing.Told;
import relevo.ticketing.care.KeptPolicies;
import relevo.ticketing.chat.ChatCard;
import relevo.ticketing.chat.Chats;
import relevo.ticketing.chat.KeptConversations;
import relevo.ticketing.loan.KeptLoans;
import relevo.ticketing.vigil.KeptVigils;
import relevo.ticketing.vigil.Watched;

class CloseSilentTest {

  static final Instant NOON = Instant.parse("2026-12-01T12:00:00Z");

  Instant now = NOON;
  Instant aside;
  List<NewJob> added = new ArrayList<>();
  KeptTickets tickets = new KeptTickets();
  KeptVigils vigils = new KeptVigils();
  KeptConversations conversations = new KeptConversations();
  KeptPolicies policies = new KeptPolicies();
  Told<TicketResolved> resolved = new Told<>();
  AwaitCustomer await = new AwaitCustomer();
  CloseSilent close = new CloseSilent();
  Ticket ticket = tickets.with(new Ticket(Escalations.doubleCharge(), Instant.EPOCH));

  @BeforeEach
  void wire() {
    close.tickets = tickets;
    close.conversations = conversations;
    close.vigils = await.vigils = vigils;
    close.policies = await.policies = policies;
    close.resolved = tickets.telling(resolved);
    close.loans = new KeptLoans();
    close.chats = new Chats() {
      @Override
      public ChatCard of(UUID ticket, String login) {
        return new ChatCard(null, null, null, null, 0, null, aside, false, null, null, false);
      }
    };
    close.clock = await.clock = new ProductClock() {
      @Override
      public Instant now() {
        return now;
      }
    };
    close.jobs = await.jobs = new Jobs() {
      @Override
      public void addLater(String kind, UUID subject, Instant due, Object input) {
        added.add(new NewJob(kind, subject, due, input));
      }
    };
    vigils.ticket = new Watched(ticket.id, ticket.conversationId, ticket.contactId, ticket.team, "ana");
    ticket.assignTo("ana", NOON);
    policies.say("{\"autoCloseHours\":48}");
  }

  @Test
  void ends_what_the_customer_no_longer_answers() {
    replied();
    assertThat(added).extracting(NewJob::due).containsExactly(NOON.plus(Duration.ofHours(48)));
    fire();
    assertThat(ticket.status).isEqualTo(Ticket.Status.RESOLVED);
    assertThat(resolved.events).containsExactly(
        new TicketResolved(ticket.conversationId, ticket.id, "ana", "sin respuesta del cliente", null, Way.SILENCE, Owner.BOT));
    vigils.ticket = null;
    fire();
    assertThat(resolved.events).hasSize(1);
  }

  @Test
  void waits_anew_after_each_word_of_ours() {
    replied();
    now = NOON.plus(Duration.ofHours(47));
    await.on(new AnsweredElsewhere(ticket.conversationId, UUID.randomUUID(), now));
    now = NOON.plus(Duration.ofHours(48));
    close.settle((CloseSilent.Input) added.getFirst().input(), null);
    assertThat(resolved.events).isEmpty();
    fire();
    assertThat(resolved.events).hasSize(1);
  }

  @Test
  void leaves_alone_a_customer_who_waits_for_us() {
    replied();
    vigils.waiting = true;
    fire();
    assertThat(resolved.events).isEmpty();
  }

  @Test
  void leaves_alone_until_its_time_what_somebody_put_aside() {
    replied();
    aside = NOON.plus(Duration.ofDays(9));
    fire();
    assertThat(resolved.events).isEmpty();
    assertThat(added.getLast().due()).isEqualTo(aside);
  }

  @Test
  void leaves_alone_what_nobody_has() {
    replied();
    ticket.backToQueue();
    fire();
    assertThat(resolved.events).isEmpty();
  }

  @Test
  void waits_as_long_as_the_team_wants_by_then() {
    replied();
    policies.say("{\"autoCloseHours\":72}");
    fire();
    assertThat(resolved.events).isEmpty();
    assertThat(added.getLast().due()).isEqualTo(NOON.plus(Duration.ofHours(72)));
    policies.say("{}");
    fire();
    assertThat(resolved.events).isEmpty();
  }

  @Test
  void keeps_the_conversation_before_it_looks_whether_anything_was_said() {
    replied();
    close.prepare(List.of((CloseSilent.Input) added.getFirst().input()));
    assertThat(conversations.tickets).containsExactly(ticket.id);
  }

  @Test
  void waits_for_ever_as_shipped() {
    policies.say("{}");
    replied();
    assertThat(added).isEmpty();
  }

  private void replied() {
    await.on(new AgentReplied(ticket.conversationId, ticket.id, UUID.randomUUID(), "ana", Content.text("¿Sigue ahí?")));
  }

  private void fire() {
    NewJob last = added.getLast();
    now = last.due();
    close.settle((CloseSilent.Input) last.input(), null);
  }
}
