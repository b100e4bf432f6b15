package relevo.events.ticketing;

import java.util.UUID;
import relevo.events.DeskEvent;

/**
 * The customer has rated a person, once and for all. What they wrote beside the mark is not said here: it can be erased, and events
 * stay.
 */
public record SurveyMarked(
    UUID conversationId, UUID surveyId, UUID ticketId, UUID messageId, String team, String agent, int mark, boolean commented)
    implements DeskEvent {}
