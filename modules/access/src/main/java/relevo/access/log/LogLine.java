package relevo.access.log;

import java.time.Instant;

/** One line of the log; {@code about} and {@code detail} may be null. What happened more than once within a minute says how many {@code times}. */
public record LogLine(Long id, Instant at, String who, String act, String about, String detail, Integer times) {}
