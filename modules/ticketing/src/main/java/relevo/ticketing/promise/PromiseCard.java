package relevo.ticketing.promise;

import relevo.events.ticketing.TicketOverdue.Clock;

/** What is promised for one priority, in minutes of the team's hours; null is no promise. */
public record PromiseCard(String priority, Integer firstReplyMinutes, Integer nextReplyMinutes, Integer resolutionMinutes) {

  Integer minutes(Clock clock) {
    return switch (clock) {
      case FIRST_REPLY -> firstReplyMinutes;
      case NEXT_REPLY -> nextReplyMinutes;
      case RESOLUTION -> resolutionMinutes;
    };
  }
}
