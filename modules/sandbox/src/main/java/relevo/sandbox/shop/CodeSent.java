package relevo.sandbox.shop;

import java.time.Instant;

/** The text message that arrived on a phone. */
public record CodeSent(String phone, String code, Instant expires) {}
