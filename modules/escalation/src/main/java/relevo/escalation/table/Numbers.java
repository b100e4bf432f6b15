package relevo.escalation.table;

import java.math.BigDecimal;

/** How numbers stand in cells: without exponent, and without a point that says nothing. */
final class Numbers {

  private Numbers() {}

  static String plain(double value) {
    BigDecimal exact = new BigDecimal(Double.toString(value));
    return exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
  }
}
