package relevo.escalation.scenario;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes out of a conversation who it was with: the same name, address or number becomes the same invented one throughout, in the
 * same shape, so that what the text says stays.
 */
public final class Anonymous {

  private static final List<String> NAMES = List.of("Alba", "Bruno", "Celia", "Dario", "Elena", "Fabio", "Greta", "Hugo");
  private static final String EMAIL = "[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+";
  private static final String HANDLE = "@[\\p{L}\\p{N}_.]{3,}";
  /** Telephones, cards and orders, with the blanks and strokes that people put in. */
  private static final String NUMBER = "\\+?\\d[\\d ().-]{5,}\\d|\\d{4,}";
  private static final String WORD = "\\p{L}+";
  private static final int SHORTEST = 3;
  private static final Pattern INTRODUCTION = Pattern.compile(
      "(?i:\\b(?:me llamo|mi nombre es|soy|señora?|sra?\\.|don|doña|my name is|i am|i'm|mr\\.?|mrs\\.?|me chamo|meu nome é|sou))"
          + "\\s+(?:(?:el|la|o|a|don|doña)\\s+)?(\\p{Lu}\\p{Ll}+(?:\\s+(?:(?:de|del|la|da|dos)\\s+)*\\p{Lu}\\p{Ll}+){0,3})");

  private final Set<String> names = new HashSet<>();
  private final Map<String, String> invented = new HashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final Pattern telling;

  /**
   * @param people names of those in it, as far as we know them
   * @param secrets what else must not stay, such as the number of an order
   */
  public Anonymous(Collection<String> people, Collection<String> secrets) {
    people.stream().filter(Objects::nonNull).forEach(this::remember);
    Stream<String> known = secrets.stream().filter(secret -> secret != null && secret.strip().length() >= SHORTEST)
        .map(secret -> Pattern.quote(secret.strip()));
    telling = Pattern.compile(Stream.concat(known, Stream.of(EMAIL, HANDLE, NUMBER, WORD)).collect(Collectors.joining("|")));
  }

  /** Learns the names by which people introduce themselves. To be told every text before the first is changed. */
  public void listenTo(String text) {
    Matcher found = INTRODUCTION.matcher(text);
    while (found.find()) remember(found.group(1));
  }

  public String without(String text) {
    Matcher found = telling.matcher(text);
    StringBuilder changed = new StringBuilder();
    int from = 0;
    while (found.find()) {
      changed.append(text, from, found.start()).append(instead(found.group()));
      from = found.end();
    }
    return changed.append(text.substring(from)).toString();
  }

  private void remember(String name) {
    Arrays.stream(name.split("[^\\p{L}]+")).filter(word -> word.length() >= SHORTEST).map(Anonymous::key).forEach(names::add);
  }

  private String instead(String found) {
    if (found.startsWith("@")) return invented(found, "cliente", place -> "@cliente" + place);
    if (found.contains("@")) return invented(found, "cliente", place -> "cliente" + place + "@example.com");
    if (found.chars().anyMatch(Character::isDigit)) return likeNumber(found);
    if (found.chars().allMatch(Character::isLetter)) return names.contains(key(found)) ? invented(found, "name", Anonymous::name) : found;
    return invented(found, "dato", place -> "dato" + place);
  }

  private interface Invention {

    String of(int place);
  }

  private String invented(String found, String kind, Invention invention) {
    return invented.computeIfAbsent(kind + " " + key(found), any -> invention.of(counts.merge(kind, 1, Integer::sum)));
  }

  private static String name(int place) {
    int round = (place - 1) / NAMES.size();
    return NAMES.get((place - 1) % NAMES.size()) + (round == 0 ? "" : String.valueOf(round + 1));
  }

  /** Equal numbers stay equal however they are written. */
  private String likeNumber(String found) {
    String digits = found.replaceAll("\\D", "");
    String other = invented(digits, "number", place -> digits(place, digits.length()));
    StringBuilder like = new StringBuilder();
    int next = 0;
    for (char letter : found.toCharArray()) like.append(Character.isDigit(letter) ? other.charAt(next++) : letter);
    return like.toString();
  }

  private static String digits(int place, int length) {
    String number = String.valueOf(place);
    return ("1" + "0".repeat(Math.max(0, length - number.length() - 1)) + number).substring(0, length);
  }

  private static String key(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
