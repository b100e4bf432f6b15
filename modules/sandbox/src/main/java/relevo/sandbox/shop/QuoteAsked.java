package relevo.sandbox.shop;

/** What somebody wants to know the price of. */
public record QuoteAsked(String sku, int quantity) {}
