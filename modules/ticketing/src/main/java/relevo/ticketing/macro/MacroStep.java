package relevo.ticketing.macro;

import java.util.List;

/**
 * One thing that a macro does. By {@code kind}: {@code reply} writes the canned reply of that shortcut ({@code canned}) or {@code text}
 * to the customer, {@code note} leaves {@code text} for colleagues, {@code tag} adds {@code tags}, {@code priority} sets {@code
 * priority} (baja, normal, alta, urgente), {@code transfer} goes to {@code team} with {@code reason}, {@code snooze} puts aside for
 * {@code hours} or {@code untilReply}, {@code resolve} ends with {@code outcome} and {@code label}. The rest is null.
 */
public record MacroStep(
    String kind, String canned, String text, List<String> tags, String priority, String team, String reason, Integer hours, Boolean untilReply,
    String outcome, String label) {}
