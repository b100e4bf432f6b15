package relevo.ticketing.promise;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import relevo.events.ticketing.TicketOverdue.Clock;

/** Countdowns of one ticket, in memory. */
class KeptCountdowns extends Countdowns {

  final List<Countdown> kept = new ArrayList<>();
  Work work;

  List<Clock> running() {
    return kept.stream().filter(each -> each.stoppedAt == null).map(each -> each.clock).toList();
  }

  Countdown last(Clock clock) {
    return kept.reversed().stream().filter(each -> each.clock == clock).findFirst().orElseThrow();
  }

  @Override
  void add(Countdown countdown) {
    kept.add(countdown);
  }

  @Override
  Optional<Countdown> numbered(UUID id) {
    return kept.stream().filter(each -> each.id.equals(id)).findFirst();
  }

  @Override
  Optional<Work> work(UUID ticketId) {
    return Optional.ofNullable(work).filter(each -> each.ticketId().equals(ticketId));
  }

  @Override
  Optional<Work> answeredWork(UUID conversationId) {
    return running().stream().anyMatch(clock -> clock != Clock.RESOLUTION) ? Optional.empty() : Optional.of(work);
  }

  @Override
  void stop(UUID ticketId, Set<Clock> clocks, Instant now) {
    kept.stream().filter(each -> clocks.contains(each.clock) && each.stoppedAt == null).forEach(each -> each.stoppedAt = now);
  }

  @Override
  void stopReplies(UUID conversationId, Instant now) {
    stop(work.ticketId(), EnumSet.of(Clock.FIRST_REPLY, Clock.NEXT_REPLY), now);
  }

  @Override
  boolean breach(UUID id, Instant now) {
    Countdown found = numbered(id).orElseThrow();
    if (found.stoppedAt != null || found.breachedAt != null || found.dueAt.isAfter(now)) return false;
    found.breachedAt = now;
    return true;
  }
}
