package relevo.sandbox.shop;

import java.time.Instant;

/** An order that was placed here, whose it is and what it cost; {@code phone} may be empty. */
record Purchase(Order order, Quote quote, String phone, Instant at) {}
