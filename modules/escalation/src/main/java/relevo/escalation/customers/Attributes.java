package relevo.escalation.customers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What attributes of customers may be called, and how long they may be. */
public final class Attributes {

  public static final String NAME = "name";
  public static final String TIER = "tier";
  public static final String TAGS = "tags";
  public static final String EMAIL = "email";
  public static final String LANGUAGE = "language";

  private static final String VIP = "vip";

  public static final int MOST = 50;
  public static final int LONGEST_VALUE = 500;

  private static final Pattern NAMES = Pattern.compile("\\p{L}[\\p{L}\\p{N}_-]{0,39}");
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}]+");

  private Attributes() {}

  public static boolean isName(String name) {
    return name != null && NAMES.matcher(name).matches();
  }

  /** The value as it is kept: on one line, cut where it is too long; rules know tiers in small letters. Null if nothing is left. */
  public static String kept(String name, String value) {
    if (value == null) return null;
    String text = UNSEEN.matcher(value).replaceAll(" ").strip();
    if (text.length() > LONGEST_VALUE) text = cut(text);
    if (text.isEmpty()) return null;
    return name.equals(TIER) || name.equals(LANGUAGE) ? text.toLowerCase(Locale.ROOT) : text;
  }

  /** @param tags may be null, as the tier */
  public static boolean isVip(String tier, List<String> tags) {
    return VIP.equals(tier) || tags != null && tags.stream().anyMatch(VIP::equalsIgnoreCase);
  }

  /** Never between the halves of one character. */
  private static String cut(String text) {
    return text.substring(0, Character.isHighSurrogate(text.charAt(LONGEST_VALUE - 1)) ? LONGEST_VALUE - 1 : LONGEST_VALUE);
  }

  /** What a source says, as it is kept: what has no value, and what is too much, is left out. */
  public static Map<String, String> kept(Map<String, String> said) {
    Map<String, String> kept = new LinkedHashMap<>();
    said.forEach((name, value) -> {
      String text = kept(name, value);
      if (text != null && kept.size() < MOST) kept.put(name, text);
    });
    return kept;
  }
}
