package relevo.flow.definition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the desk itself says in whatever flow: as shipped, with what was published over it. */
@ApplicationScoped
public class DeskTexts {

  /** The document's name among the flows. */
  public static final String NAME = "textos";

  private volatile Map<String, Words> words = words(shipped());

  public Optional<Words> named(String sentence) {
    return Optional.ofNullable(words.get(sentence));
  }

  /** Takes over a published document; what it does not say is said as shipped. */
  public void says(String document) {
    Map<String, Map<String, String>> all = shipped();
    texts(document).forEach((sentence, texts) -> all.computeIfAbsent(sentence, name -> new TreeMap<>()).putAll(texts));
    words = words(all);
  }

  static Map<String, Map<String, String>> shipped() {
    return texts(Shipped.deskTexts());
  }

  /** By sentence and language. */
  private static Map<String, Map<String, String>> texts(String document) {
    Map<String, Map<String, String>> all = new LinkedHashMap<>();
    try (JsonReader reader = Json.createReader(new StringReader(document))) {
      reader.readObject().forEach((sentence, texts) -> all.put(sentence, texts(texts.asJsonObject())));
    }
    return all;
  }

  private static Map<String, String> texts(JsonObject byLanguage) {
    Map<String, String> texts = new TreeMap<>();
    byLanguage.forEach((language, text) -> texts.put(language, ((JsonString) text).getString()));
    return texts;
  }

  private static Map<String, Words> words(Map<String, Map<String, String>> all) {
    Map<String, Words> words = new LinkedHashMap<>();
    all.forEach((sentence, texts) -> words.put(sentence, Words.of(texts)));
    return words;
  }
}
