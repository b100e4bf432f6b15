package relevo.escalation.facts;

/** What happened so far in the conversation, and who answers it: {@code bot} or {@code humano}. */
public record Conversation(Integer messages, Integer minutes, Integer handOvers, Integer tier, String owner) {}
