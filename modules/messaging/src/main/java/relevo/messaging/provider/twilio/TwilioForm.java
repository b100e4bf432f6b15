package relevo.messaging.provider.twilio;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import relevo.messaging.provider.VendorJson;

/** The fields of a form, as Twilio posts and takes them. An empty field counts as absent. */
record TwilioForm(Map<String, SortedSet<String>> fields) {

  private static final int MOST_FIELDS = 1_000;

  /** @throws IllegalArgumentException if it is no form */
  static TwilioForm parse(byte[] body) {
    Map<String, SortedSet<String>> fields = new TreeMap<>();
    for (String pair : new String(body, StandardCharsets.ISO_8859_1).split("&", MOST_FIELDS)) {
      if (pair.isEmpty()) continue;
      int equals = pair.indexOf('=');
      String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
      fields.computeIfAbsent(name, any -> new TreeSet<>()).add(equals < 0 ? "" : decoded(pair.substring(equals + 1)));
    }
    return new TwilioForm(fields);
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  static byte[] encode(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
        .collect(Collectors.joining("&")).getBytes(StandardCharsets.US_ASCII);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** The field's value, or null. */
  String text(String name) {
    SortedSet<String> values = fields.get(name);
    return values == null ? null : VendorJson.storable(values.getFirst());
  }

  String firstOf(String... names) {
    for (String name : names) if (text(name) != null) return text(name);
    return null;
  }

  boolean isTrue(String name) {
    return "true".equalsIgnoreCase(text(name));
  }

  /** What Twilio signs after the address: names in order, each followed by its values. */
  String signedText() {
    StringBuilder signed = new StringBuilder();
    fields.forEach((name, values) -> values.forEach(value -> signed.append(name).append(value)));
    return signed.toString();
  }
}
