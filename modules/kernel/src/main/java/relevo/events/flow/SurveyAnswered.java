package relevo.events.flow;

import java.util.UUID;
import relevo.events.DeskEvent;

/**
 * The customer has given a mark from 1 to 5 in the talk with the bot. {@code survey} names the flow's question, {@code comment} is in
 * the customer's words, or null.
 */
public record SurveyAnswered(UUID conversationId, UUID messageId, String survey, int mark, String comment) implements DeskEvent {}
