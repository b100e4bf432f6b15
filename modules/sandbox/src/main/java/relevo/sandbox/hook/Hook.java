package relevo.sandbox.hook;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** One receiver of signed webhooks, as strict as Standard Webhooks has it: believes no call that it cannot check. */
class Hook {

  private static final JsonProvider JSON = JsonProvider.provider();
  private static final Duration TOLERANCE = Duration.ofMinutes(5);
  private static final int MOST = 10_000;

  private final List<Heard> heard = new ArrayList<>();
  private final List<String> log = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private String secret;
  private Mood mood = Mood.GOOD;
  private int left;

  synchronized void become(Mood wish) {
    if (wish.secret() != null) secret = wish.secret();
    mood = wish.fault() == null ? Mood.GOOD : wish;
    left = wish.times() == null ? Integer.MAX_VALUE : wish.times();
  }

  synchronized void forget() {
    heard.clear();
    log.clear();
    ids.clear();
  }

  /** What went on with all calls, such as {@code TicketOpened 200} or {@code ? 401}. */
  synchronized List<String> log() {
    return List.copyOf(log);
  }

  synchronized List<Heard> heard() {
    return List.copyOf(heard);
  }

  /** How it answers one call; the time it takes for it is the caller's. */
  record Verdict(int status, long millis) {}

  synchronized Verdict hear(String id, String timestamp, String signatures, byte[] body) {
    JsonObject event = isGenuine(id, timestamp, signatures, body) ? read(body) : null;
    Verdict verdict = event == null ? new Verdict(401, 0) : judge(id, event);
    if (log.size() < MOST) log.add((event == null ? "?" : event.getString("type", "?")) + " " + verdict.status());
    return verdict;
  }

  private Verdict judge(String id, JsonObject event) {
    if (!id.equals(event.getString("id", ""))) return new Verdict(400, 0);
    Mood now = left > 0 ? mood : Mood.GOOD;
    if (left > 0 && left < Integer.MAX_VALUE) left--;
    if (now.is("limit")) return new Verdict(429, 0);
    if (now.is("error")) return new Verdict(500, 0);
    if (now.is("gone")) return new Verdict(410, 0);
    keep(id, event);
    if (now.is("forgetful")) return new Verdict(500, 0);
    return new Verdict(200, now.is("slow") ? now.millis() : 0);
  }

  private void keep(String id, JsonObject event) {
    if (!ids.add(id) || heard.size() >= MOST) return;
    String conversation = event.getString("conversation", null);
    heard.add(new Heard(id, event.getString("type"), conversation, event));
  }

  private boolean isGenuine(String id, String timestamp, String signatures, byte[] body) {
    if (secret == null || id == null || timestamp == null || signatures == null || !timestamp.matches("\\d{10}")) return false;
    Instant at = Instant.ofEpochSecond(Long.parseLong(timestamp));
    if (Duration.between(at, Instant.now()).abs().compareTo(TOLERANCE) > 0) return false;
    byte[] expected = ("v1," + signature(id + "." + timestamp + ".", body)).getBytes(StandardCharsets.UTF_8);
    return Arrays.stream(signatures.split(" ")).anyMatch(each -> MessageDigest.isEqual(expected, each.getBytes(StandardCharsets.UTF_8)));
  }

  private String signature(String before, byte[] body) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.replaceFirst("^whsec_", "")), "HmacSHA256"));
      mac.update(before.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(mac.doFinal(body));
    } catch (GeneralSecurityException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  private static JsonObject read(byte[] body) {
    try (var reader = JSON.createReader(new StringReader(new String(body, StandardCharsets.UTF_8)))) {
      return reader.readObject();
    } catch (JsonException unreadable) {
      return null;
    }
  }
}
