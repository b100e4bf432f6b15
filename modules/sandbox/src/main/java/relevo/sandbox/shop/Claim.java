package relevo.sandbox.shop;

import java.time.Instant;

/** A claim that the insurer has taken up. */
public record Claim(String number, String policy, String status, Instant at) {}
