package relevo.sandbox.shop;

import java.time.Instant;

/** What whoever showed the right code may show instead of it, for a while. */
public record Pass(String token, Instant expires) {}
