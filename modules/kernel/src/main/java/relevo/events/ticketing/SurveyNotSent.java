package relevo.events.ticketing;

import java.util.UUID;
import relevo.events.DeskEvent;

/** The customer of a resolved ticket is not asked how the person did. */
public record SurveyNotSent(UUID conversationId, UUID ticketId, String team, String agent, Reason reason) implements DeskEvent {

  /** Why: by the team's policy, by WhatsApp's rules, out of regard for the customer, or because the matter is not over. */
  public enum Reason { OFF, WINDOW_CLOSED, OPTED_OUT, UNREACHABLE, ASKED_RECENTLY, REOPENED, AUTO_CLOSED, MERGED }
}
