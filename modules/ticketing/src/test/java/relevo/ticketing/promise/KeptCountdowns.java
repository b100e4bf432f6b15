package relevo.ticketing.promise;

import java.time.Duration;
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
  boolean timeAgreed;

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
  Optional<Instant> waitingSince(UUID ticketId) {
    return kept.stream().filter(each -> each.stoppedAt == null && each.clock != Clock.RESOLUTION).map(each -> each.startedAt).min(Instant::compareTo);
  }

  @Override
  Optional<Work> workIn(UUID conversationId) {
    return Optional.ofNullable(work);
  }

  @Override
  boolean isPausedIn(UUID conversationId) {
    return kept.stream().anyMatch(each -> each.stoppedAt == null && each.pausedAt != null);
  }

  @Override
  boolean hasTimeAgreed(UUID ticketId) {
    return timeAgreed;
  }

  @Override
  List<Running> running(UUID ticketId) {
    return unbroken(ticketId).stream().filter(each -> each.dueAt() != null || each.pausedAt() != null).toList();
  }

  @Override
  boolean hasten(UUID id, Instant due) {
    Countdown countdown = numbered(id).orElseThrow();
    boolean later = countdown.dueAt == null || countdown.dueAt.isAfter(due);
    if (countdown.stoppedAt != null || countdown.breachedAt != null || countdown.pausedAt != null || !later) return false;
    countdown.dueAt = due;
    return true;
  }

  @Override
  void shorten(UUID id, Duration left) {
    Countdown countdown = numbered(id).orElseThrow();
    countdown.leftSeconds = Math.min(countdown.leftSeconds, secondsOf(left));
  }

  @Override
  List<Running> unbroken(UUID ticketId) {
    return kept.stream().filter(each -> each.stoppedAt == null && each.breachedAt == null)
        .map(each -> new Running(each.id, each.ticketId, each.clock, each.team, each.dueAt, each.pausedAt, each.leftSeconds)).toList();
  }

  @Override
  boolean pause(Running running, Pause why, Instant now, Duration left) {
    Countdown countdown = numbered(running.id()).orElseThrow();
    if (countdown.dueAt == null || !countdown.dueAt.isAfter(now)) return false;
    countdown.pausedAt = now;
    countdown.leftSeconds = secondsOf(left);
    countdown.dueAt = null;
    mark(countdown.id, why);
    return true;
  }

  @Override
  void mark(UUID id, Pause why) {
    mark(numbered(id).orElseThrow(), why, true);
  }

  @Override
  boolean clear(UUID id, Pause why) {
    Countdown countdown = numbered(id).orElseThrow();
    boolean held = why == Pause.AWAITING ? countdown.awaiting : countdown.snoozed;
    mark(countdown, why, false);
    return held;
  }

  private static void mark(Countdown countdown, Pause why, boolean holds) {
    if (why == Pause.AWAITING) countdown.awaiting = holds;
    else countdown.snoozed = holds;
  }

  @Override
  boolean resume(UUID id, Instant due) {
    Countdown countdown = numbered(id).orElseThrow();
    if (countdown.pausedAt == null || countdown.awaiting || countdown.snoozed) return false;
    countdown.pausedAt = null;
    countdown.leftSeconds = null;
    countdown.dueAt = due;
    return true;
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
    if (found.stoppedAt != null || found.breachedAt != null || found.dueAt == null || found.dueAt.isAfter(now)) return false;
    found.breachedAt = now;
    return true;
  }
}
