package relevo.flow.definition;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the one amount in a message, whichever signs its writer puts between thousands and before decimals. */
final class Amounts {

  private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\d.,])-?\\d{1,15}(?:[.,' ]\\d{3}(?!\\d)){0,4}(?:[.,]\\d{1,4})?(?![\\d])");
  private static final int GROUP = 3;

  private Amounts() {}

  /** Empty if there is none, or more than one. */
  static Optional<String> in(String text) {
    Matcher found = NUMBER.matcher(text);
    if (!found.find()) return Optional.empty();
    String number = found.group();
    return found.find() ? Optional.empty() : Optional.of(plain(number));
  }

  /** 1.234,50 and 1,234.50 alike: the last sign is decimal unless three digits follow it. */
  private static String plain(String number) {
    int last = Math.max(number.lastIndexOf('.'), number.lastIndexOf(','));
    boolean mixed = number.indexOf('.') >= 0 && number.indexOf(',') >= 0;
    boolean decimal = last >= 0 && (mixed || number.length() - last - 1 != GROUP);
    String whole = digits(decimal ? number.substring(0, last) : number);
    String value = decimal ? whole + "." + number.substring(last + 1) : whole;
    return new BigDecimal(value).stripTrailingZeros().toPlainString();
  }

  private static String digits(String number) {
    return number.replaceAll("[^\\d-]", "");
  }
}
