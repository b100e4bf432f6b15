package relevo.sandbox.shop;

import java.math.BigDecimal;
import java.util.List;

/** What a customer has at the shop, and the last movements, the newest first. */
public record Balance(String phone, BigDecimal balance, String currency, List<Movement> movements) {}
