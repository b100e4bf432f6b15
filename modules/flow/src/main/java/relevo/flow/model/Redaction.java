package relevo.flow.model;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Takes out of a text what no model needs to know: addresses, phones, cards, any long number. */
final class Redaction {

  private static final int LONGEST = 2_000;
  private static final int SHORTEST_CARD = 13;
  private static final int LONGEST_CARD = 19;
  private static final int SHORTEST_PHONE = 7;
  private static final int LONGEST_PHONE = 15;

  private static final Pattern MAIL = Pattern.compile("[\\p{L}\\p{N}._%+-]{1,64}@[\\p{L}\\p{N}.-]{1,255}");
  private static final Pattern NUMBER = Pattern.compile("\\+?\\(?\\p{Nd}(?:[\\s.()/\\u2010-\\u2015-]{0,3}\\p{Nd}){4,}");

  private Redaction() {}

  static String of(String text) {
    String start = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    return NUMBER.matcher(MAIL.matcher(start).replaceAll("[correo]")).replaceAll(Redaction::kind);
  }

  private static String kind(MatchResult number) {
    int[] digits = number.group().codePoints().filter(Character::isDigit).map(Character::getNumericValue).toArray();
    if (digits.length >= SHORTEST_CARD && digits.length <= LONGEST_CARD && isCard(digits)) return "[tarjeta]";
    boolean phone = number.group().startsWith("+") || digits.length >= SHORTEST_PHONE && digits.length <= LONGEST_PHONE;
    return phone ? "[teléfono]" : "[número]";
  }

  /** By Luhn's check digit. */
  private static boolean isCard(int[] digits) {
    int sum = 0;
    for (int at = digits.length - 1; at >= 0; at--) {
      int value = (digits.length - at) % 2 == 0 ? digits[at] * 2 : digits[at];
      sum += value > 9 ? value - 9 : value;
    }
    return sum % 10 == 0;
  }
}
