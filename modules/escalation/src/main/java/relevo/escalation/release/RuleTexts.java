package relevo.escalation.release;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import relevo.escalation.scenario.Scenarios;

/** How the texts of a rule set are kept and told apart. */
public final class RuleTexts {

  private RuleTexts() {}

  public static String toJson(Map<String, String> files) {
    JsonObjectBuilder json = Json.createObjectBuilder();
    new TreeMap<>(files).forEach(json::add);
    return json.build().toString();
  }

  public static Map<String, String> fromJson(String json) {
    Map<String, String> files = new TreeMap<>();
    try (var reader = Json.createReader(new StringReader(json))) {
      reader.readObject().forEach((name, text) -> files.put(name, ((JsonString) text).getString()));
    }
    return files;
  }

  /** Without the scenarios, which decide nothing. */
  public static Map<String, String> rules(Map<String, String> files) {
    Map<String, String> rules = new TreeMap<>(files);
    rules.keySet().removeIf(Scenarios::isScenarioFile);
    return rules;
  }

  /** Equal for equal sets of files only. */
  public static String fingerprint(Map<String, String> files) {
    return fingerprint(toJson(files));
  }

  /** Equal for equal texts only. */
  static String fingerprint(String text) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
