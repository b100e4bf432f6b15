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

/** How the texts of a rule set are kept and told apart. */
final class RuleTexts {

  private RuleTexts() {}

  static String toJson(Map<String, String> files) {
    JsonObjectBuilder json = Json.createObjectBuilder();
    new TreeMap<>(files).forEach(json::add);
    return json.build().toString();
  }

  static Map<String, String> fromJson(String json) {
    Map<String, String> files = new TreeMap<>();
    try (var reader = Json.createReader(new StringReader(json))) {
      reader.readObject().forEach((name, text) -> files.put(name, ((JsonString) text).getString()));
    }
    return files;
  }

  /** Equal for equal sets of files only. */
  static String fingerprint(Map<String, String> files) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(toJson(files).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
