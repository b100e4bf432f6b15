package relevo.outside;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** An OpenID provider that takes nothing for granted: client, address, PKCE and code are checked; it lies only when told to. */
final class OpenIdProvider implements AutoCloseable {

  static final String CLIENT = "relevo-desk";
  static final String SECRET = "ñ client + secret/%";

  /** Where its address goes, before the port is known to anybody else. */
  private record Asked(String redirect, String challenge, String nonce) {}

  /** What it was asked for and would not do: an honest client leaves this empty. */
  final List<String> complaints = new CopyOnWriteArrayList<>();
  final List<String> calls = new CopyOnWriteArrayList<>();
  private final Map<String, Asked> codes = new ConcurrentHashMap<>();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpServer server;
  private volatile SigningKey key = new SigningKey();
  private volatile JsonObject person = Json.createObjectBuilder().add("sub", "nobody").build();
  private volatile JsonObject aside = JsonObject.EMPTY_JSON_OBJECT;
  private volatile Lie lie = Lie.NONE;

  /** What a broken or evil provider, or somebody between, might do. */
  enum Lie {
    NONE, ANOTHER_ISSUER, ANOTHER_AUDIENCE, A_SECOND_AUDIENCE, ANOTHER_NONCE, NO_NONCE, EXPIRED, FROM_THE_FUTURE, ANOTHER_KEY, NO_SIGNATURE,
    SIGNED_WITH_THE_SECRET, NO_TOKEN, NONSENSE, DENIED, ANOTHER_STATE, SOMEBODY_ELSE_ASIDE, ANOTHER_SENDER
  }

  OpenIdProvider() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, 200, metadata().toString()));
    server.createContext("/keys", exchange -> answer(exchange, 200, "{\"keys\":[" + key.published() + "]}"));
    server.createContext("/authorize", this::authorize);
    server.createContext("/token", this::token);
    server.createContext("/userinfo", this::userinfo);
    server.setExecutor(threads);
    server.start();
  }

  String issuer() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** Whoever comes from now on is this person; {@code claims} as in an ID token, {@code sub} among them. */
  void signsIn(Consumer<JsonObjectBuilder> claims) {
    JsonObjectBuilder builder = Json.createObjectBuilder();
    claims.accept(builder);
    person = builder.build();
    aside = JsonObject.EMPTY_JSON_OBJECT;
    lie = Lie.NONE;
  }

  /** Said at its userinfo only, as providers do that keep their ID tokens thin. */
  void says(Consumer<JsonObjectBuilder> claims) {
    JsonObjectBuilder builder = Json.createObjectBuilder();
    claims.accept(builder);
    aside = builder.build();
  }

  void lies(Lie next) {
    lie = next;
  }

  /** From now on it signs with a new key, and publishes only that. */
  void changesItsKey() {
    key = new SigningKey();
  }

  private JsonObject metadata() {
    return Json.createObjectBuilder().add("issuer", issuer()).add("authorization_endpoint", issuer() + "/authorize")
        .add("token_endpoint", issuer() + "/token").add("jwks_uri", issuer() + "/keys").add("userinfo_endpoint", issuer() + "/userinfo")
        .add("end_session_endpoint", issuer() + "/logout")
        .add("response_types_supported", Json.createArrayBuilder().add("code")).add("subject_types_supported", Json.createArrayBuilder().add("public"))
        .add("id_token_signing_alg_values_supported", Json.createArrayBuilder().add("RS256"))
        .add("authorization_response_iss_parameter_supported", true)
        .add("code_challenge_methods_supported", Json.createArrayBuilder().add("S256")).build();
  }

  private void authorize(HttpExchange exchange) throws IOException {
    Map<String, String> asked = form(exchange.getRequestURI().getRawQuery());
    demand("code".equals(asked.get("response_type")), "response_type");
    demand(CLIENT.equals(asked.get("client_id")), "client_id");
    demand(Arrays.asList(asked.getOrDefault("scope", "").split(" ")).contains("openid"), "scope");
    demand("S256".equals(asked.get("code_challenge_method")), "code_challenge_method");
    demand(asked.getOrDefault("code_challenge", "").matches("[\\w-]{43}"), "code_challenge");
    demand(asked.getOrDefault("nonce", "").length() >= 22 && asked.getOrDefault("state", "").length() >= 22, "state or nonce");
    if (!complaints.isEmpty()) {
      answer(exchange, 400, complaints.toString());
      return;
    }
    String code = UUID.randomUUID().toString();
    codes.put(code, new Asked(asked.get("redirect_uri"), asked.get("code_challenge"), asked.get("nonce")));
    String said = lie == Lie.DENIED ? "error=access_denied" : "code=" + code;
    String state = lie == Lie.ANOTHER_STATE ? asked.get("state") + "x" : asked.get("state");
    String sender = lie == Lie.ANOTHER_SENDER ? "https://evil.example" : issuer();
    exchange.getResponseHeaders().add("Location", asked.get("redirect_uri") + "?" + said + "&state=" + state
        + "&iss=" + URLEncoder.encode(sender, StandardCharsets.UTF_8));
    answer(exchange, 302, "");
  }

  private void token(HttpExchange exchange) throws IOException {
    Map<String, String> asked = form(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    calls.add("token");
    Asked before = codes.remove(asked.getOrDefault("code", ""));
    String basic = encoded(CLIENT) + ":" + encoded(SECRET);
    demand(("Basic " + Base64.getEncoder().encodeToString(basic.getBytes(StandardCharsets.UTF_8)))
        .equals(exchange.getRequestHeaders().getFirst("Authorization")), "client authentication");
    demand("authorization_code".equals(asked.get("grant_type")), "grant_type");
    if (before == null) {
      answer(exchange, 400, "{\"error\":\"invalid_grant\"}");
      return;
    }
    demand(before.redirect().equals(asked.get("redirect_uri")), "redirect_uri");
    demand(before.challenge().equals(challenge(asked.getOrDefault("code_verifier", ""))), "code_verifier");
    if (!complaints.isEmpty()) answer(exchange, 401, "{\"error\":\"invalid_client\"}");
    else if (lie == Lie.NONSENSE) answer(exchange, 200, "<html>");
    else answer(exchange, 200, tokens(before.nonce()));
  }

  private String tokens(String nonce) {
    JsonObjectBuilder tokens = Json.createObjectBuilder().add("access_token", "access-" + person.getString("sub")).add("token_type", "Bearer");
    if (lie != Lie.NO_TOKEN) tokens.add("id_token", new IdToken(issuer(), CLIENT, nonce, person).as(lie, key, SECRET));
    return tokens.build().toString();
  }

  private void userinfo(HttpExchange exchange) throws IOException {
    calls.add("userinfo");
    demand(("Bearer access-" + person.getString("sub")).equals(exchange.getRequestHeaders().getFirst("Authorization")), "access token");
    String whom = lie == Lie.SOMEBODY_ELSE_ASIDE ? "somebody-else" : person.getString("sub");
    answer(exchange, 200, Json.createObjectBuilder(aside).add("sub", whom).build().toString());
  }

  private void demand(boolean held, String what) {
    if (!held) complaints.add(what);
  }

  private static String challenge(String verifier) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, String> form(String text) {
    return Arrays.stream((text == null ? "" : text).split("&")).map(pair -> pair.split("=", 2)).filter(pair -> pair.length == 2)
        .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8), (one, other) -> one + other));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static void answer(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    if (bytes.length > 0) exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  /** The address without what is asked of it, to see where a browser is sent. */
  static String bare(String address) {
    URI uri = URI.create(address);
    return uri.getScheme() + "://" + uri.getAuthority() + uri.getPath();
  }
}
