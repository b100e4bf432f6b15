package relevo.events.ticketing;

import java.util.UUID;
import relevo.events.DeskEvent;

/**
 * The customer is asked how a person did, with marks from 1 to {@link #BEST}. {@code agent} is who is rated; {@code language} that of
 * the ticket.
 */
public record SurveySent(UUID conversationId, UUID surveyId, UUID ticketId, String language, String team, String agent)
    implements DeskEvent {

  public static final int BEST = 5;
  private static final String CHOICE = "encuesta:";

  /** The id of the choice that stands for a mark: it names its survey, so that one far up in the chat still counts. */
  public String choice(int mark) {
    return CHOICE + mark + ":" + surveyId;
  }

  /** Whether such an id is of any survey's choice. */
  public static boolean isChoice(String id) {
    return id != null && id.matches(CHOICE + "[1-" + BEST + "]:[0-9a-f-]{36}");
  }

  /** Only of such an id. */
  public static int mark(String choice) {
    return choice.charAt(CHOICE.length()) - '0';
  }

  /** Only of such an id. */
  public static UUID survey(String choice) {
    return UUID.fromString(choice.substring(CHOICE.length() + 2));
  }
}
