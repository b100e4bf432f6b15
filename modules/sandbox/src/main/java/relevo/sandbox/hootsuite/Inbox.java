package relevo.sandbox.hootsuite;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import relevo.kernel.Egress;

/** The demo's Hootsuite Inbox: conversations that its virtual agent has until it hands them over or ends them. */
@ApplicationScoped
class Inbox {

  static final JsonProvider JSON = JsonProvider.provider();
  static final String CLIENT_ID = "demo-agent";
  static final String CLIENT_SECRET = "demo-secret";
  static final String TOKEN = "hootsuite-demo";

  static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final int MOST = 500;

  @Inject Egress egress;
  @Inject @ConfigProperty(name = "relevo.http.port", defaultValue = "9080") int port;

  private final Map<String, Conversation> conversations = new LinkedHashMap<>();
  private final Deque<String> log = new ArrayDeque<>();

  /** {@code said} is what the virtual agent said; {@code complete} is null while it has the conversation. */
  static final class Conversation {

    final List<String> said = new ArrayList<>();
    /** The questions that were answered in time: an answer that comes again is not said again. */
    final Set<String> answered = new HashSet<>();
    String complete;
    ApiTrouble trouble = ApiTrouble.NONE;
  }

  synchronized Conversation conversation(String id) {
    if (conversations.size() >= MOST && !conversations.containsKey(id)) conversations.remove(conversations.keySet().iterator().next());
    return conversations.computeIfAbsent(id, any -> new Conversation());
  }

  synchronized boolean isOurs(String id) {
    Conversation known = conversations.get(id);
    return known != null && known.complete == null;
  }

  /** Does what the virtual agent asks, in a response or unasked. */
  synchronized void follow(String id, JsonObject asked) {
    Conversation conversation = conversation(id);
    if (asked.get("sendMessage") instanceof JsonObject message) conversation.said.add(message.getString("text"));
    if (asked.get("complete") instanceof JsonString complete) conversation.complete = complete.getString();
  }

  /** What goes wrong with this call of the virtual agent's, once less from now on. */
  synchronized ApiTrouble next(String id) {
    Conversation conversation = conversation(id);
    ApiTrouble trouble = conversation.trouble;
    conversation.trouble = trouble.less();
    return trouble;
  }

  synchronized void become(String id, ApiTrouble trouble) {
    conversation(id).trouble = trouble;
  }

  private synchronized void followOnce(String id, String key, JsonObject asked) {
    if (conversation(id).answered.add(key)) follow(id, asked);
  }

  /** Of the desk that this is played in; asked of the bean itself, as its stand-ins have no fields. */
  URI here(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  synchronized void note(String what) {
    if (log.size() >= MOST) log.removeFirst();
    log.add(what);
  }

  synchronized List<String> log() {
    return List.copyOf(log);
  }

  /** Tells the virtual agent something, signed, and does what it answers within that time; {@code 0} is no answer. */
  String tell(String channel, String secret, String type, String key, String id, JsonObject message, Duration patience) {
    conversation(id);
    var data = JSON.createObjectBuilder().add("conversationId", id);
    if (message != null) data.add("message", message);
    String body = JSON.createObjectBuilder().add("timestamp", Instant.now().toString()).add("idempotencyKey", key).add("version", 1).add("type", type)
        .add("data", data).build().toString();
    URI address = here("/webhooks/hootsuite/" + channel);
    egress.trust(address);
    try {
      Egress.Answer answer = egress.send(new Egress.Call("POST", address, Map.of("Content-Type", "application/json", "X-Sparkcentral-Signature", signature(secret, body)),
          body.getBytes(StandardCharsets.UTF_8), patience));
      note("webhook " + type + " " + answer.status());
      if (answer.status() == 200) followOnce(id, key, read(answer.body()));
      return answer.status() + " " + answer.body();
    } catch (Egress.NotSent | Egress.Unanswered away) {
      note("webhook " + type + " 0");
      return "0";
    }
  }

  private static JsonObject read(String text) {
    try (var reader = JSON.createReader(new StringReader(text))) {
      return reader.readObject();
    } catch (JsonException unreadable) {
      return JsonObject.EMPTY_JSON_OBJECT;
    }
  }

  static String signature(String secret, String body) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(HexFormat.of().parseHex(secret), "HmacSHA256"));
      return HexFormat.of().formatHex(mac.doFinal(body.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
