package relevo.integration.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import relevo.events.integration.NotesAsked;
import relevo.events.integration.NotesAsked.Said;
import relevo.events.integration.TicketAsked;
import relevo.events.integration.TicketAsked.Standing;
import relevo.integration.vendor.Delivery;

/**
 * How a ticket stood in the transaction just before a delivery is made, so that what is shown elsewhere is what is true now, in whatever
 * order things are told.
 */
@ApplicationScoped
public class Glances {

  private static final int MOST = 5_000;

  @Inject Event<TicketAsked> tickets;
  @Inject Event<NotesAsked> notes;

  private final Map<UUID, Glance> taken = Collections.synchronizedMap(new LinkedHashMap<>() {
    private static final long serialVersionUID = 1L;

    @Override
    protected boolean removeEldestEntry(Map.Entry<UUID, Glance> eldest) {
      return size() > MOST;
    }
  });

  /** A ticket, and its notes after the last that is known elsewhere. */
  public record Glance(Standing ticket, List<Said> notes) {}

  /** In a transaction. Empty if there is no such ticket. */
  public Optional<Standing> at(UUID ticket) {
    if (ticket == null) return Optional.empty();
    TicketAsked asked = new TicketAsked(ticket);
    tickets.fire(asked);
    return asked.standing();
  }

  /** In a transaction; for the call that follows. @return false if there is nothing to be seen */
  public boolean take(Delivery delivery) {
    Optional<Standing> standing = at(delivery.place().ticket());
    standing.ifPresent(now -> taken.put(delivery.id(), new Glance(now, List.of())));
    return standing.isPresent();
  }

  /** The same with notes. @param after the last one that is known elsewhere, or null */
  public boolean takeWithNotes(Delivery delivery, UUID after) {
    if (!take(delivery)) return false;
    NotesAsked asked = new NotesAsked(delivery.place().ticket(), after);
    notes.fire(asked);
    taken.computeIfPresent(delivery.id(), (id, glance) -> new Glance(glance.ticket(), asked.notes()));
    return !asked.notes().isEmpty();
  }

  /** Outside any transaction, once. */
  public Optional<Glance> of(Delivery delivery) {
    return Optional.ofNullable(taken.remove(delivery.id()));
  }
}
