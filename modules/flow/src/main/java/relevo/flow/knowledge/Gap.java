package relevo.flow.knowledge;

import java.time.Instant;
import java.util.UUID;

/** One question that no article answered; {@code article} is the one that somebody has begun for it, or null. */
record Gap(UUID id, UUID conversation, String language, String text, Instant at, String article) {}
