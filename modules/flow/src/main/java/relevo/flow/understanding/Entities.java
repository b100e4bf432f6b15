package relevo.flow.understanding;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a sentence mentions that is worth keeping: the number of an order, told by the words before it or by a #. */
final class Entities {

  private static final String NUMBER = "#?([A-Za-z]{1,3}-?\\d{3,10}|\\d{4,10})(?![\\p{L}\\d])";

  private static final Pattern ORDER = Pattern.compile(
      "(?:(?<!\\p{L})(?:pedidos?|orden|compra|encomenda|order|purchase)(?:\\s{1,3}|:\\s?)"
          + "(?:(?:n[uú]mero|number|num|n[º°o]|no|n|es|is|é|el|o)[.:]?[º°]?\\s{1,3}){0,3}|(?<![\\p{L}\\d])(?=#))" + NUMBER,
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private Entities() {}

  static Map<String, String> in(String text) {
    boolean digits = text.chars().anyMatch(letter -> letter >= '0' && letter <= '9');
    if (!digits) return Map.of();
    Matcher order = ORDER.matcher(text);
    return order.find() ? Map.of("pedido", order.group(1).toUpperCase(Locale.ROOT)) : Map.of();
  }
}
