package relevo.ticketing.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import relevo.events.ticketing.TicketMerged;
import relevo.events.ticketing.TicketResolved.Way;
import relevo.kernel.ProductClock;
import relevo.kernel.Refusal;
import relevo.ticketing.note.Notes;

/** Makes one ticket of two of the same customer, who wrote to us on two channels about one matter. */
@ApplicationScoped
class MergeTicket {

  @Inject Tickets tickets;
  @Inject Notes notes;
  @Inject ProductClock clock;
  @Inject Event<TicketMerged> merged;
  @Inject TellResolved resolved;

  /** Of two that nobody else changes meanwhile. @return the one that goes on */
  Ticket merge(UUID id, UUID into, String by) {
    if (id.equals(into)) throw new Refusal(422, "merge-itself", "Un ticket no se une consigo mismo: diga en «into» con cuál otro.");
    Ticket ends = tickets.alone(id);
    Ticket goesOn = tickets.alone(into);
    if (!ends.contactId.equals(goesOn.contactId)) {
      throw new Refusal(409, "merge-customers", "Los dos tickets son de clientes distintos: solo se unen los de un mismo cliente.");
    }
    goesOn.takesIn(ends);
    ends.mergedInto(goesOn, clock.now());
    notes.move(ends.id, goesOn.id);
    tickets.save();
    merged.fire(new TicketMerged(ends.conversationId, ends.id, goesOn.id, goesOn.conversationId, by));
    resolved.tell(ends, Way.MERGE);
    return goesOn;
  }
}
