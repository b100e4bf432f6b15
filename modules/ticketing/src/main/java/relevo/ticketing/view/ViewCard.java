package relevo.ticketing.view;

import relevo.ticketing.queue.Filter;

/**
 * A view as others read it: {@code count} tickets, {@code unread} of these unread; {@code capped} says that there are more. The
 * {@code version} goes into {@code If-Match}; 0 for those that come with the desk.
 */
public record ViewCard(
    String id, String name, String scope, String team, Filter filter, int count, int unread, boolean capped, long version) {

  ViewCard counting(int tickets, int unreadTickets, int most) {
    return new ViewCard(id, name, scope, team, filter, Math.min(tickets, most), Math.min(unreadTickets, most), tickets > most, version);
  }
}
