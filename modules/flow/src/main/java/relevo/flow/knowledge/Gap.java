package relevo.flow.knowledge;

import java.time.Instant;
import java.util.UUID;

/** One question that no article answered. */
record Gap(UUID id, String language, String text, Instant at) {}
