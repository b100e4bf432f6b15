package relevo.sandbox.shop;

/** The wish to buy what was quoted; {@code phone} may be null. */
public record OrderAsked(String quote, String phone) {}
