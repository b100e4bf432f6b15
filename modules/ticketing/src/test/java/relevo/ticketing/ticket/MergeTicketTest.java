package relevo.ticketing.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import relevo.events.Owner;
import relevo.events.ticketing.TicketMerged;
import relevo.events.ticketing.TicketResolved;
import relevo.events.ticketing.TicketResolved.Way;
import relevo.kernel.ProductClock;
import relevo.ticketing.Told;
import relevo.ticketing.note.Notes;

class MergeTicketTest {

  KeptTickets tickets = new KeptTickets();
  List<String> moved = new ArrayList<>();
  Told<TicketMerged> merged = new Told<>();
  Told<TicketResolved> resolved = new Told<>();
  MergeTicket merge = new MergeTicket();
  Ticket one = tickets.with(new Ticket(Escalations.doubleCharge(), Instant.EPOCH));
  Ticket other = tickets.with(new Ticket(Escalations.anger(), Instant.EPOCH));

  @BeforeEach
  void wire() {
    merge.tickets = tickets;
    merge.clock = new ProductClock();
    merge.merged = merged;
    merge.resolved = tickets.telling(resolved);
    merge.notes = new Notes() {
      @Override
      public void move(UUID from, UUID to) {
        moved.add(from + " " + to);
      }
    };
    other.conversationId = new UUID(7, 8);
    other.assignTo("bo", Instant.EPOCH);
  }

  @Test
  void unites_what_both_knew() {
    assertThat(merge.merge(other.id, one.id, "ana")).isSameAs(one);
    assertThat(one.matter.because).containsExactly("doble cobro", "cliente enojado");
    assertThat(one.matter.tags).containsExactly("cobro", "enojo");
    assertThat(one.matter.details).containsEntry("pedido", "12345");
    assertThat(TicketCard.priority(one)).isEqualTo("urgente");
    assertThat(moved).containsExactly(other.id + " " + one.id);
  }

  @Test
  void ends_the_one_and_says_where_it_went() {
    merge.merge(other.id, one.id, "ana");
    assertThat(other.status).isEqualTo(Ticket.Status.RESOLVED);
    assertThat(other.resolution.outcome()).isEqualTo("unido a " + one.id);
    assertThat(one.status).isEqualTo(Ticket.Status.OPEN);
    assertThat(merged.events).containsExactly(new TicketMerged(other.conversationId, other.id, one.id, one.conversationId, "ana"));
    assertThat(resolved.events).containsExactly(
        new TicketResolved(other.conversationId, other.id, "bo", "unido a " + one.id, null, Way.MERGE, Owner.BOT));
  }

  @Test
  void keeps_what_is_known_where_it_goes_on() {
    one.matter.details = Map.of("pedido", "1");
    other.matter.details = Map.of("pedido", "2", "correo", "ana@example.com");
    merge.merge(other.id, one.id, "ana");
    assertThat(one.matter.details).containsEntry("pedido", "1").containsEntry("correo", "ana@example.com");
  }

  @Test
  void ends_what_nobody_has_too() {
    merge.merge(one.id, other.id, "bo");
    assertThat(one.status).isEqualTo(Ticket.Status.RESOLVED);
    assertThat(other.agent).isEqualTo("bo");
  }

  @Test
  void is_for_two_open_tickets_of_one_customer() {
    assertThatThrownBy(() -> merge.merge(one.id, one.id, "ana")).hasFieldOrPropertyWithValue("code", "merge-itself");
    other.contactId = new UUID(9, 9);
    assertThatThrownBy(() -> merge.merge(other.id, one.id, "ana")).hasFieldOrPropertyWithValue("code", "merge-customers");
    other.contactId = one.contactId;
    other.resolve(new Resolution(null, null, Instant.EPOCH));
    assertThatThrownBy(() -> merge.merge(other.id, one.id, "ana")).hasFieldOrPropertyWithValue("code", "ticket-resolved");
    assertThatThrownBy(() -> merge.merge(one.id, other.id, "ana")).hasFieldOrPropertyWithValue("code", "ticket-resolved");
    assertThat(merged.events).isEmpty();
  }
}
