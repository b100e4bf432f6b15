package relevo.sandbox.shop;

import java.math.BigDecimal;

/** What the shop says of an order it has just taken. */
public record Placed(String number, String status, BigDecimal total, String currency, String receipt) {}
