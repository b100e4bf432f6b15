package relevo.events.messaging;

import java.util.UUID;

/**
 * Please carry this message to its customer by the other way, once. Whoever has that way takes it up in this transaction, and says by a
 * {@link relevo.events.integration.LetterSettled} what came of it. Its words are in no event but their writer's, so it is no desk event.
 *
 * @param text empty where there is a file only
 * @param file our copy of the file that goes along, called {@code fileName}; both null where none does
 */
public record LetterAsked(UUID conversation, UUID message, String account, String address, String text, UUID file, String fileName) {}
