package relevo.ticketing.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import relevo.events.Content;
import relevo.events.access.AgentDefined;
import relevo.events.integration.NoteBroughtIn;
import relevo.events.integration.ReplyBroughtIn;
import relevo.events.integration.StatusBroughtIn;
import relevo.events.integration.StatusBroughtIn.Status;
import relevo.events.ticketing.AgentReplied;
import relevo.events.ticketing.ConversationAsked;
import relevo.events.ticketing.TicketNoted;
import relevo.events.ticketing.TicketResolved;
import relevo.events.ticketing.TicketTaken;
import relevo.kernel.ProductClock;
import relevo.ticketing.Told;
import relevo.ticketing.agent.AgentsDefined;
import relevo.ticketing.care.KeptPolicies;
import relevo.ticketing.loan.KeptLoans;
import relevo.ticketing.note.KeptMentions;
import relevo.ticketing.note.KeptNotes;

class FollowOutsideTest {

  KeptTickets tickets = new KeptTickets();
  KeptLoans loans = new KeptLoans();
  Told<TicketTaken> taken = new Told<>();
  Told<AgentReplied> replied = new Told<>();
  Told<TicketNoted> noted = new Told<>();
  Told<TicketResolved> resolved = new Told<>();
  Told<ConversationAsked> asked = new Told<>();
  KeptNotes notes = new KeptNotes();
  FollowOutside follow = new FollowOutside();
  Ticket ticket = tickets.with(new Ticket(Escalations.doubleCharge(), Instant.EPOCH));

  @BeforeEach
  void wire() {
    follow.tickets = tickets;
    follow.agents = AgentsDefined.of(new AgentDefined("ana", "Ana", List.of(), List.of("agent"), true),
        new AgentDefined("bo", "Bo", List.of(), List.of("agent"), true), new AgentDefined("eva", "Eva", List.of("otro"), List.of("agent"), true),
        new AgentDefined("leo", "Leo", List.of(), List.of("auditor"), true));
    follow.loans = loans;
    follow.conversations = asked;
    follow.claim = new ClaimTicket();
    follow.claim.tickets = tickets;
    follow.claim.clock = new ProductClock();
    follow.claim.taken = taken;
    follow.assign = new AssignTicket();
    follow.assign.tickets = tickets;
    follow.assign.agents = follow.agents;
    follow.assign.clock = new ProductClock();
    follow.assign.taken = taken;
    follow.write = new WriteToCustomer();
    follow.write.tickets = tickets;
    follow.write.lending = loans.lending();
    follow.write.replied = replied;
    follow.addNote = new AddNote();
    follow.addNote.tickets = tickets;
    follow.addNote.notes = notes;
    follow.addNote.mentions = new KeptMentions();
    follow.addNote.clock = new ProductClock();
    follow.addNote.noted = noted;
    follow.resolve = new ResolveTicket();
    follow.resolve.tickets = tickets;
    follow.resolve.clock = new ProductClock();
    follow.resolve.policies = new KeptPolicies();
    follow.resolve.resolved = tickets.telling(resolved);
  }

  private void give(String agent) {
    follow.on(new StatusBroughtIn("zendesk", ticket.id, agent, Status.ASSIGNED, null));
  }

  @Test
  void locks_the_conversation_before_the_ticket() {
    tickets.meanwhile = () -> assertThat(asked.events).isNotEmpty();
    give("ana");
    assertThat(asked.events).containsExactly(new ConversationAsked(Escalations.CONVERSATION));
  }

  @Test
  void gives_nothing_to_strangers_nor_to_people_of_other_teams() {
    assertThatThrownBy(() -> give("zoe")).hasFieldOrPropertyWithValue("code", "agent-unknown");
    assertThatThrownBy(() -> give("eva")).hasFieldOrPropertyWithValue("code", "agent-elsewhere");
    assertThatThrownBy(() -> give(null)).hasFieldOrPropertyWithValue("code", "agent-unknown");
    assertThat(ticket.agent).isNull();
  }

  @Test
  void gives_nothing_to_whoever_only_looks() {
    assertThatThrownBy(() -> follow.on(new StatusBroughtIn("zendesk", ticket.id, "leo", Status.ASSIGNED, null)))
        .hasFieldOrPropertyWithValue("code", "agent-without-tickets").hasMessageContaining("«leo» no puede tener tickets");
    assertThatThrownBy(() -> follow.on(new ReplyBroughtIn("zendesk", ticket.id, "leo", Content.text("Ya está"))))
        .hasFieldOrPropertyWithValue("code", "agent-without-tickets");
    assertThat(ticket.agent).isNull();
    assertThat(replied.events).isEmpty();
  }

  @Test
  void says_an_agents_words_as_theirs_and_gives_them_what_is_nobodys() {
    ReplyBroughtIn reply = new ReplyBroughtIn("zendesk", ticket.id, "ana", Content.text("Ya está"));
    follow.on(reply);
    assertThat(ticket.agent).isEqualTo("ana");
    assertThat(replied.events).containsExactly(new AgentReplied(Escalations.CONVERSATION, ticket.id, reply.reply(), "ana", Content.text("Ya está")));
  }

  @Test
  void says_the_words_of_nobody_in_particular_as_those_of_whoever_has_the_ticket() {
    give("bo");
    follow.on(new ReplyBroughtIn("zendesk", ticket.id, null, Content.text("Ya está")));
    assertThat(replied.events.getFirst().agent()).isEqualTo("bo");
  }

  @Test
  void lets_a_colleague_answer_who_does_not_have_the_ticket_and_leaves_it_where_it_is() {
    give("bo");
    follow.on(new ReplyBroughtIn("zendesk", ticket.id, "ana", Content.text("Ya está")));
    assertThat(replied.events.getFirst().agent()).isEqualTo("ana");
    assertThat(ticket.agent).isEqualTo("bo");
  }

  @Test
  void keeps_notes_with_who_wrote_them_where() {
    NoteBroughtIn note = new NoteBroughtIn("slack", ticket.id, "ana", " mirad el pedido ");
    follow.on(note);
    assertThat(note.note()).isNotNull();
    assertThat(noted.events).containsExactly(new TicketNoted(Escalations.CONVERSATION, ticket.id, "ana (slack)"));
    assertThatThrownBy(() -> follow.on(new NoteBroughtIn("slack", ticket.id, "ana", " "))).hasFieldOrPropertyWithValue("code", "text-missing");
    assertThatThrownBy(() -> follow.on(new NoteBroughtIn("slack", ticket.id, "ana", null))).hasFieldOrPropertyWithValue("code", "text-missing");
  }

  @Test
  void cuts_a_long_note_between_letters() {
    follow.on(new NoteBroughtIn("slack", ticket.id, null, "😀".repeat(5_000)));
    assertThat(noted.events.getFirst().by()).isEqualTo("slack");
  }

  @Test
  void follows_who_got_it_and_that_it_is_over_once() {
    StatusBroughtIn given = new StatusBroughtIn("zendesk", ticket.id, "ana", Status.ASSIGNED, null);
    follow.on(given);
    assertThat(given.isFollowed()).isTrue();
    assertThat(ticket.agent).isEqualTo("ana");
    for (int i = 0; i < 2; i++) follow.on(new StatusBroughtIn("zendesk", ticket.id, "ana", Status.RESOLVED, "devuelto"));
    assertThat(resolved.events).containsExactly(new TicketResolved(Escalations.CONVERSATION, ticket.id, "ana", "devuelto", null));
  }

  @Test
  void resolves_what_nobody_had_in_the_name_of_who_closed_it() {
    follow.on(new StatusBroughtIn("zendesk", ticket.id, "bo", Status.RESOLVED, null));
    assertThat(resolved.events.getFirst().agent()).isEqualTo("bo");
  }
}
