package relevo.sandbox.shop;

import java.math.BigDecimal;
import java.time.Instant;

/** A price that holds for a while. */
public record Quote(String id, String sku, String name, int quantity, BigDecimal total, String currency, Instant expires) {}
