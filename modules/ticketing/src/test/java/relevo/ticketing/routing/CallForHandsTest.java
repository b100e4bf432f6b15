package relevo.ticketing.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import relevo.events.ticketing.TicketOpened;
import relevo.events.ticketing.TicketResolved;
import relevo.events.ticketing.TicketResolved.Way;
import relevo.events.ticketing.TicketTaken;
import relevo.events.ticketing.TicketTransferred;
import relevo.events.Owner;
import relevo.jobs.Jobs;
import relevo.kernel.ProductClock;
import relevo.ticketing.agent.Agents;
import relevo.ticketing.team.RoutingCard;
import relevo.ticketing.team.ShippedRoutings;

class CallForHandsTest {

  static final Instant NOON = Instant.parse("2026-12-01T12:00:00Z");
  static final UUID CONVERSATION = new UUID(1, 1);
  static final UUID TICKET = new UUID(2, 2);
  static final RoutingCard PUSH = new RoutingCard("push", 60, null, null, 10);

  List<String> called = new ArrayList<>();
  CallForHands call = new CallForHands();

  @BeforeEach
  void wire() {
    call.routings = new ShippedRoutings().with("facturacion", PUSH).with("mesa", PUSH);
    call.agents = new Agents() {
      @Override
      public List<String> teamsOf(String login) {
        // as the database does: nobody has no name
        return Objects.requireNonNull(login).equals("ana") ? List.of("mesa") : List.of();
      }
    };
    call.clock = new ProductClock() {
      @Override
      public Instant now() {
        return NOON;
      }
    };
    call.jobs = new Jobs() {
      @Override
      public void addLater(String kind, UUID subject, Instant due, Object input) {
        called.add(((OfferWork.Input) input).team() + " " + Duration.between(NOON, due).toMinutes());
      }
    };
  }

  @Test
  void looks_again_when_a_ticket_has_waited_for_its_language() {
    call.on(new TicketOpened(CONVERSATION, TICKET, null, null, "es", "mesa", 2, Owner.HUMAN));
    assertThat(called).containsExactly("mesa 0", "mesa 10");
    called.clear();
    call.on(new TicketOpened(CONVERSATION, TICKET, null, null, "es", "retenciones", 2, Owner.HUMAN));
    assertThat(called).isEmpty();
  }

  @Test
  void has_more_for_whoever_is_done() {
    call.on(new TicketResolved(CONVERSATION, TICKET, "ana", null, null));
    assertThat(called).containsExactly("mesa 0");
  }

  @Test
  void asks_nobody_when_what_nobody_had_is_over() {
    call.on(new TicketResolved(CONVERSATION, TICKET, null, "unido a otro", null, Way.MERGE, Owner.BOT));
    assertThat(called).isEmpty();
  }

  @Test
  void has_more_for_whoever_gave_a_ticket_to_a_colleague() {
    call.on(new TicketTaken(CONVERSATION, TICKET, "bo", "ana"));
    assertThat(called).containsExactly("facturacion 0", "mesa 0");
  }

  @Test
  void has_nothing_more_for_those_who_took_or_were_given_what_waited() {
    call.on(new TicketTaken(CONVERSATION, TICKET, "bo"));
    call.on(new TicketTaken(CONVERSATION, TICKET, "bo", null));
    assertThat(called).isEmpty();
  }

  @Test
  void has_more_for_whomever_the_rules_took_a_ticket_from() {
    call.on(new TicketTransferred(CONVERSATION, TICKET, null, "es", "especialistas", 3, "amenaza legal", null));
    assertThat(called).containsExactly("facturacion 0", "mesa 0");
  }
}
