package relevo.ticketing.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import relevo.events.escalation.TierRaised;
import relevo.events.ticketing.TicketTransferred;
import relevo.kernel.Ids;
import relevo.events.ticketing.TicketTierRaised;
import relevo.events.ticketing.TierRefused;
import relevo.kernel.ProductClock;
import relevo.ticketing.Told;
import relevo.ticketing.ladder.KeptLadder;
import relevo.ticketing.ladder.Ladder;
import relevo.ticketing.ladder.Step;
import relevo.ticketing.note.KeptMentions;
import relevo.ticketing.note.KeptNotes;
import relevo.ticketing.promise.TermsChanged;
import relevo.ticketing.team.DemoTeams;

class RaiseTierTest {

  KeptTickets tickets = new KeptTickets();
  Told<TicketTransferred> transferred = new Told<>();
  Told<TierRefused> refused = new Told<>();
  Told<TermsChanged> terms = new Told<>();
  Told<TicketTierRaised> here = new Told<>();
  RaiseTier raise = new RaiseTier();
  KeptNotes notes = new KeptNotes();
  KeptLadder ladder = new KeptLadder();
  Ticket ticket = tickets.with(new Ticket(Escalations.doubleCharge(), Instant.EPOCH));

  @BeforeEach
  void wire() {
    raise.tickets = tickets;
    raise.teams = DemoTeams.asShipped();
    raise.move = new KeptMoves().moving();
    raise.transferred = transferred;
    raise.refused = refused;
    raise.terms = terms;
    raise.here = here;
    raise.ladders = ladder;
    raise.notes = notes;
    raise.add = new AddNote();
    raise.add.notes = notes;
    raise.add.mentions = new KeptMentions();
    raise.add.clock = new ProductClock();
  }

  @Test
  void hands_the_work_to_the_first_team_of_that_tier() {
    ticket.assignTo("ana", Instant.EPOCH);
    raise.on(raisedTo(3));
    assertThat(ticket.team).isEqualTo("especialistas");
    assertThat(ticket.status).isEqualTo(Ticket.Status.OPEN);
  }

  @Test
  void tells_why() {
    raise.on(raisedTo(3));
    assertThat(transferred.events).singleElement().satisfies(told -> {
      assertThat(told.reason()).isEqualTo("amenaza legal, furia");
      assertThat(told.tier()).isEqualTo(3);
      assertThat(told.by()).isNull();
    });
  }

  /** Its customer is where they would be sent to. */
  @Test
  void leaves_the_work_with_its_agent_where_their_own_team_works_at_that_tier() {
    ticket.team = "especialistas";
    ticket.assignTo("ana", Instant.EPOCH);
    raise.on(raisedTo(3));
    assertThat(ticket.agent).isEqualTo("ana");
    assertThat(ticket.tier).isEqualTo(3);
    assertThat(ticket.matter.because).contains("amenaza legal");
    assertThat(transferred.events).isEmpty();
    assertThat(terms.events).containsExactly(new TermsChanged(ticket.id, ticket.contactId));
    assertThat(here.events).containsExactly(new TicketTierRaised(ticket.conversationId, ticket.id, 3));
  }

  @Test
  void does_nothing_twice() {
    raise.on(raisedTo(3));
    raise.on(raisedTo(3));
    assertThat(transferred.events).hasSize(1);
  }

  @Test
  void leaves_the_work_where_it_is_if_nobody_works_at_that_tier() {
    raise.on(raisedTo(4));
    assertThat(transferred.events).isEmpty();
    assertThat(ticket.team).isEqualTo("facturacion");
  }

  @Test
  void leaves_it_where_the_ladder_does_not_lead_and_says_so_once() {
    ladder.ladder = new Ladder(Ladder.SHIPPED.tiers(), List.of(new Step("mesa", "tier:3")));
    raise.on(raisedTo(3));
    raise.on(raisedTo(3));
    assertThat(transferred.events).isEmpty();
    assertThat(notes.cards()).singleElement().satisfies(note -> assertThat(note.text()).contains("nivel 3 (amenaza legal, furia)", "«facturacion»"));
    assertThat(refused.events).hasSize(2).allSatisfy(told -> assertThat(told.tier()).isEqualTo(2));
  }

  @Test
  void has_nothing_to_do_once_the_work_is_done() {
    ticket.status = Ticket.Status.RESOLVED;
    raise.on(raisedTo(3));
    assertThat(transferred.events).isEmpty();
  }

  static TierRaised raisedTo(int tier) {
    return new TierRaised(Escalations.CONVERSATION, Ids.next(), tier, List.of("amenaza legal", "furia"), 4);
  }
}
