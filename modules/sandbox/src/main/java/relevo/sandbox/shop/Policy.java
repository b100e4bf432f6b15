package relevo.sandbox.shop;

import java.time.LocalDate;

/** An insurance policy; {@code status} is {@code vigente} or {@code vencida}. */
public record Policy(String number, String product, String holder, String status, LocalDate until) {}
