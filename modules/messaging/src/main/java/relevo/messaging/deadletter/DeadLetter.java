package relevo.messaging.deadletter;

import java.time.Instant;
import java.util.UUID;

/**
 * Work that failed for good and waits for a person. {@code contact} and {@code conversation} are whose it is, {@code message} our
 * message and {@code rawEvent} the kept webhook that it is about, each where known; {@code holdsBack} is how many jobs of the same
 * contact wait behind it (1000 means that many or more). No customer's words are in it.
 */
public record DeadLetter(String id, String kind, UUID contact, UUID conversation, UUID message, Long rawEvent, String reason,
    int attempts, Instant since, int holdsBack, String owner, String note) {}
