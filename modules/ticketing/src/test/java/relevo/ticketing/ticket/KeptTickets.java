package relevo.ticketing.ticket;

import jakarta.enterprise.event.Event;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import relevo.events.Owner;
import relevo.kernel.Refusal;
import relevo.events.ticketing.TicketResolved;
import relevo.ticketing.loan.KeptLoans;

/** Tickets in memory. Counts how often changes were written down. */
class KeptTickets extends Tickets {

  final Map<UUID, Ticket> kept = new LinkedHashMap<>();
  final List<UUID> locked = new ArrayList<>();
  int saves;
  /** What others do before the lock is ours. */
  Runnable meanwhile = () -> {};

  /** Whoever ends one tells so. */
  TellResolved telling(Event<TicketResolved> resolved) {
    TellResolved tell = new TellResolved();
    tell.tickets = this;
    tell.loans = new KeptLoans();
    tell.resolved = resolved;
    return tell;
  }

  Ticket with(Ticket ticket) {
    add(ticket);
    return ticket;
  }

  @Override
  void add(Ticket ticket) {
    kept.put(ticket.id, ticket);
  }

  @Override
  Ticket numbered(UUID id) {
    return Optional.ofNullable(kept.get(id)).orElseThrow(() -> Refusal.missing("el ticket " + id));
  }

  @Override
  Ticket alone(UUID id) {
    meanwhile.run();
    locked.add(id);
    return numbered(id);
  }

  @Override
  Optional<Ticket> present(UUID id) {
    return Optional.ofNullable(kept.get(id));
  }

  @Override
  Optional<UUID> conversationOf(UUID id) {
    return present(id).map(ticket -> ticket.conversationId);
  }

  @Override
  Scope.Place place(UUID id) {
    return Scope.Place.of(numbered(id));
  }

  @Override
  Optional<Ticket> unresolvedFor(UUID conversationId) {
    return kept.values().stream()
        .filter(ticket -> ticket.conversationId.equals(conversationId))
        .filter(ticket -> ticket.owner == Owner.HUMAN && ticket.status != Ticket.Status.RESOLVED)
        .findFirst();
  }

  @Override
  List<Ticket> of(UUID contactId, UUID conversationId, boolean vip) {
    return kept.values().stream()
        .filter(ticket -> ticket.contactId.equals(contactId) && ticket.conversationId.equals(conversationId) && ticket.vip == vip).toList();
  }

  @Override
  Optional<Ticket> lastResolvedIn(UUID conversationId) {
    return kept.values().stream().filter(ticket -> ticket.conversationId.equals(conversationId) && ticket.status == Ticket.Status.RESOLVED)
        .max(Comparator.comparing(ticket -> ticket.resolution.resolvedAt()));
  }

  @Override
  void save() {
    saves++;
  }
}
