package relevo.hold;

import java.time.Instant;

/**
 * A hold that nobody has released.
 *
 * @param reason {@code restored} (the rows came from another database), {@code copied} (the data folder is a copy) or {@code ordered}
 * @param dataUntil the newest that was there when it began, or null: what is older may have left already, before the copy was put in place
 */
public record Held(Instant since, String reason, Instant dataUntil) {}
