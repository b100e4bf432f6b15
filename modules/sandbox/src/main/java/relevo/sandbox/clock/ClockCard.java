package relevo.sandbox.clock;

import java.time.Instant;

/** How far the desk's time is ahead of the real one (negative: behind), and what time that makes it. */
public record ClockCard(long aheadSeconds, Instant now) {}
