package relevo.events.integration;

import java.util.UUID;

/** What came of a message that was to go by another way: {@code why} it did not, for people, or null if it went. Heard by whoever asked; it is no desk event. */
public record LetterSettled(UUID conversation, UUID message, String why) {}
