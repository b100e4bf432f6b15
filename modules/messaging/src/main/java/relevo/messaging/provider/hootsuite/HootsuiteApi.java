package relevo.messaging.provider.hootsuite;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import relevo.kernel.Egress;
import relevo.messaging.channel.Channel;
import relevo.messaging.provider.Attempt;
import relevo.messaging.provider.SendResult;
import relevo.messaging.provider.SendResult.Remedy;
import relevo.messaging.provider.Untellable;
import relevo.messaging.provider.VendorJson;

/** Hootsuite's API for virtual agents: a token for some time, and what we say in a conversation unasked. */
@ApplicationScoped
class HootsuiteApi {

  static final String REGION = "region";
  static final String CLIENT_ID = "client-id";
  static final String CLIENT_SECRET = "client-secret";

  private static final Map<String, String> BASES = Map.of("us", "https://public-api.sparkcentral.com", "eu", "https://public-api-eu.sparkcentral.com");
  private static final Duration DEADLINE = Duration.ofSeconds(10);
  private static final long SHORTEST_SECONDS = 60;

  @Inject Egress egress;
  /** For a relay or a test double: the operator vouches for it. */
  @Inject @ConfigProperty(name = "relevo.hootsuite.api-url") Optional<URI> relay;

  private final Map<String, Token> tokens = new ConcurrentHashMap<>();

  private record Token(String value, Instant until) {}

  @PostConstruct
  void trustTheConfiguredAddress() {
    relay.ifPresent(egress::trust);
  }

  SendResult say(Channel channel, String conversation, JsonObject what) {
    return Attempt.of(() -> post(channel, conversation, what), answer -> read(channel, answer));
  }

  private Egress.Answer post(Channel channel, String conversation, JsonObject what) throws Untellable, Egress.NotSent, Egress.Unanswered {
    String path = "/virtual-agent/conversations/" + URLEncoder.encode(conversation, StandardCharsets.UTF_8);
    Map<String, String> headers = Map.of("Authorization", "Bearer " + token(channel), "Content-Type", "application/json", "Accept", "application/json");
    return egress.send(new Egress.Call("POST", URI.create(base(channel) + path), headers, what.toString().getBytes(StandardCharsets.UTF_8), DEADLINE));
  }

  /** The conversation is not the virtual agent's any more: a person has it, or it is over. */
  private SendResult read(Channel channel, Egress.Answer answer) {
    if (answer.status() / 100 == 2) return new SendResult.Accepted(null);
    if (answer.status() >= 500) return new SendResult.Ambiguous("HTTP " + answer.status());
    if (answer.status() == 404) return new SendResult.Refused(Remedy.NONE, "En Hootsuite esa conversación ya no es del agente virtual (404)");
    if (answer.status() == 401) {
      tokens.remove(channel.id());
      return new SendResult.Refused(Remedy.RETRY, "Hootsuite no acepta el token (401)");
    }
    return new SendResult.Refused(Attempt.remedy(answer.status()), "HTTP " + answer.status());
  }

  private String token(Channel channel) throws Untellable, Egress.NotSent, Egress.Unanswered {
    Token known = tokens.get(channel.id());
    if (known != null && Instant.now().isBefore(known.until())) return known.value();
    String form = "grant_type=client_credentials&scope=client-read&client_id=" + quoted(channel.secret(CLIENT_ID).orElse(""))
        + "&client_secret=" + quoted(channel.secret(CLIENT_SECRET).orElse(""));
    Egress.Answer answer = egress.send(new Egress.Call("POST", URI.create(base(channel) + "/virtual-agent/oauth2/token"),
        Map.of("Content-Type", "application/x-www-form-urlencoded", "Accept", "application/json"), form.getBytes(StandardCharsets.UTF_8), DEADLINE));
    JsonObject body = VendorJson.parsed(answer.body());
    String value = VendorJson.text(body, "access_token");
    // nothing of the message has left yet
    if (answer.status() / 100 != 2 || value == null) throw new Egress.NotSent("Hootsuite no da ningún token: HTTP " + answer.status(), null);
    Integer seconds = VendorJson.integer(body, "expires_in");
    tokens.put(channel.id(), new Token(value, Instant.now().plusSeconds(Math.max(SHORTEST_SECONDS, seconds == null ? 0 : seconds - SHORTEST_SECONDS))));
    return value;
  }

  /** Addresses that the operator vouches for. */
  List<URI> own() {
    return relay.map(List::of).orElse(List.of());
  }

  private String base(Channel channel) {
    return relay.map(URI::toString).orElseGet(() -> BASES.get(channel.setting(REGION).orElse("us")));
  }

  private static String quoted(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
