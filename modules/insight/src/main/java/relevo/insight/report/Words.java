package relevo.insight.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** What the report says, in one language. */
final class Words {

  static final List<String> LANGUAGES = List.of("es", "en", "pt");
  private static final Map<String, Words> ALL = new HashMap<>();

  static {
    LANGUAGES.forEach(language -> ALL.put(language, new Words(language)));
  }

  private final Locale locale;
  private final Properties words = new Properties();

  private Words(String language) {
    locale = Locale.of(language);
    try (InputStream in = Words.class.getResourceAsStream("words." + language + ".properties")) {
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The first that we speak, else Spanish. */
  static Words of(List<Locale> accepted) {
    return accepted.stream().map(each -> ALL.get(each.getLanguage())).filter(each -> each != null).findFirst().orElse(ALL.get("es"));
  }

  /** Null if it is none of ours. */
  static Words in(String language) {
    return ALL.get(language);
  }

  Locale locale() {
    return locale;
  }

  Properties all() {
    return words;
  }

  /** With its places filled, if it has any. */
  String of(String key, Object... values) {
    String said = words.getProperty(key);
    if (said == null) throw new IllegalArgumentException(key);
    return values.length == 0 ? said : new MessageFormat(said.replace("'", "''"), locale).format(values);
  }

  /** Or the key itself, where it is a customer's or an analyst's word. */
  String orSame(String prefix, String key) {
    return words.getProperty(prefix + key, key);
  }
}
