package relevo.messaging.media;

import java.time.Instant;
import java.util.UUID;

/**
 * A file of a conversation as the API tells of it: {@code state} is {@code waiting} (on its way; {@code nextTry} and, after a failure,
 * {@code error}), {@code uploading} (one of us sends it to the desk just now), {@code stored} ({@code GET /files/{id}} serves it) or {@code lost}. {@code size} is in bytes, {@code seconds} how
 * long it plays; parts that nobody knows are null.
 */
public record FileView(
    UUID id, UUID message, UUID conversation, String state, String mimeType, String fileName, Long size, Integer seconds,
    boolean voice, int tries, String error, Instant nextTry, Instant at) {}
