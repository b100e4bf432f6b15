package relevo.sandbox.shop;

import java.math.BigDecimal;
import java.time.LocalDate;

/** Money that came or went. */
public record Movement(LocalDate date, String text, BigDecimal amount) {}
