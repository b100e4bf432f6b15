package relevo.messaging.notice;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** The messages that as a whole, and only as a whole, say that somebody wants no more promotions, or wants them again. */
final class WishWords {

  /** A longer message says something else besides. */
  private static final int LONGEST = 100;
  /** Words of several languages are taken to be in the first of these. */
  private static final List<String> LANGUAGES = List.of("es", "pt", "en", "ca", "gl", "eu", "fr");
  private static final Map<String, String> VALUES = Map.of("baja", "stop", "alta", "resume");
  private static final Pattern FILE = Pattern.compile("(baja|alta)\\.([a-z]{2,3})\\.txt");
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** {@code value} is stop or resume; {@code languages} are those in which it means that, likeliest first. */
  record Meaning(String value, List<String> languages) {}

  private final Map<String, Meaning> meanings = new HashMap<>();

  private WishWords() {}

  /** @param texts by file name, {@code baja.es.txt}; what means both one and the other means neither */
  static WishWords of(Map<String, String> texts, Consumer<String> warnings) {
    WishWords words = new WishWords();
    texts.keySet().stream().sorted(Comparator.comparing(WishWords::rank).thenComparing(name -> name)).forEach(name -> {
      var file = FILE.matcher(name);
      if (file.matches()) words.read(name, VALUES.get(file.group(1)), file.group(2), texts.get(name), warnings);
      else warnings.accept(name + ": el nombre debe ser baja.<idioma>.txt o alta.<idioma>.txt; no se lee");
    });
    return words;
  }

  private static int rank(String name) {
    int place = LANGUAGES.indexOf(name.replaceAll("^[^.]*\\.|\\.txt$", ""));
    return place < 0 ? LANGUAGES.size() : place;
  }

  private void read(String name, String value, String language, String text, Consumer<String> warnings) {
    for (String line : text.replace("\uFEFF", "").lines().toList()) {
      String words = folded(line.replaceFirst("#.*", ""));
      if (words.isEmpty()) continue;
      Meaning known = meanings.getOrDefault(words, new Meaning(value, List.of()));
      if (known.value().equals(value)) meanings.put(words, also(known, language));
      else warnings.accept(name + ": «" + words + "» ya significa lo contrario; se salta");
    }
  }

  private static Meaning also(Meaning known, String language) {
    if (known.languages().contains(language)) return known;
    List<String> languages = new ArrayList<>(known.languages());
    languages.add(language);
    return new Meaning(known.value(), List.copyOf(languages));
  }

  Optional<Meaning> in(String message) {
    return message == null || message.length() > LONGEST ? Optional.empty() : Optional.ofNullable(meanings.get(folded(message)));
  }

  /** Lower-case words without accents, with single spaces between them; {@code l·l} and apostrophes part words on both sides. */
  private static String folded(String text) {
    String plain = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    return NO_WORD.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }
}
