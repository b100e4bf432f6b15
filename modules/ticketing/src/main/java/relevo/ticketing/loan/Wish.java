package relevo.ticketing.loan;

import java.time.Duration;
import java.util.UUID;
import relevo.events.ticketing.TasksAsked.Task;

/** What an agent wants to leave to the bot, and for how long at most. {@code team} and {@code tier} are the ticket's. */
public record Wish(UUID ticketId, UUID conversationId, UUID contactId, String agent, String team, int tier, Task task, Duration time) {}
