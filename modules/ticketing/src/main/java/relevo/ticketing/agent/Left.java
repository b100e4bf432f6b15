package relevo.ticketing.agent;

import java.time.Instant;

/** Somebody is not there any more, since that moment. */
public record Left(String login, Instant since) {}
