package relevo.ticketing.ticket;

import java.util.List;
import relevo.ticketing.queue.Place;

/** One page of tickets; {@code next} is the cursor of the page after it, null on the last. */
public record TicketList(List<TicketCard> items, String next) {

  /** @param tickets one more than {@code limit} if there is another page */
  static TicketList of(List<Ticket> tickets, int limit) {
    boolean more = tickets.size() > limit;
    List<Ticket> page = more ? tickets.subList(0, limit) : tickets;
    return new TicketList(page.stream().map(TicketCard::of).toList(), more ? after(page.getLast()).cursor() : null);
  }

  private static Place after(Ticket last) {
    return new Place(last.turn.key(), last.openedAt, last.id);
  }
}
