package relevo.escalation.facts;

import java.util.List;

/**
 * What happened so far in the conversation, and who answers it: {@code bot} or {@code humano}. The minutes since the customer's
 * message before this one and since our last answer; {@code pending} is what the flow waits to be told; the ticket's minutes count
 * since it was opened, those without a taker only until it is taken; {@code data} is what the flow knows, as {@code name=value}. Null means that it is not known, or that there is none.
 */
public record Conversation(
    Integer messages, Integer minutes, Integer handOvers, Integer tier, String owner, Integer minutesSinceMessage,
    Integer minutesSinceAnswer, String pending, Integer ticketMinutes, Integer minutesUntaken, Integer transfers,
    List<String> data, Integer leadScore) {}
