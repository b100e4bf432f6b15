package relevo.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import relevo.kernel.Ids;
import relevo.outside.OpenIdProvider.Lie;

/** People whom the company's own provider of identities vouches for come in by it, and nobody else does. */
class OidcIT {

  private static final String SITE = "https://mesa.example.com";
  private static final String START = "/sign-in/oidc?to=/inbox%3Fteam%3Dmesa";
  private static final String PASSWORD = "tres gatos en la azotea";
  private static OpenIdProvider provider;
  private static RunningDesk desk;

  private final String login = "ana-" + Ids.next().toString().substring(24);
  private final Browser browser = new Browser(desk, SITE);

  @BeforeAll
  static void start() throws IOException {
    provider = new OpenIdProvider();
    Path data = OnRunningDesk.freshFolder();
    Path secret = Files.writeString(Files.createDirectories(data).resolve("oidc-secret"), OpenIdProvider.SECRET + "\n");
    Map<String, String> environment = new HashMap<>(Map.of("RELEVO_PUBLIC_URL", SITE, "RELEVO_OIDC_ISSUER", provider.issuer(),
        "RELEVO_OIDC_CLIENT_ID", OpenIdProvider.CLIENT, "RELEVO_OIDC_CLIENT_SECRET_FILE", secret.toString(), "RELEVO_OIDC_NAME", "Acme",
        "RELEVO_OIDC_CREATE", "true", "RELEVO_OIDC_ROLES", "/agents:agent,/leads:supervisor", "RELEVO_OIDC_LOGOUT", "true"));
    environment.put("RELEVO_OIDC_TEAMS", "/agents:mesa,/billing:facturacion,/leads:*,/moon:luna");
    desk = RunningDesk.start(data, environment);
  }

  @AfterAll
  static void stop() {
    if (desk != null) desk.close();
    provider.close();
  }

  @BeforeEach
  void come() {
    knows(login, "/agents");
  }

  @AfterEach
  void asked_for_what_it_should() {
    assertThat(provider.complaints).isEmpty();
  }

  /** The provider knows a person by that name, in these groups; the subject is the person's for good. */
  private void knows(String name, String... groups) {
    provider.signsIn(claims -> claims.add("sub", "sub-" + login).add("preferred_username", name).add("name", "Ana " + name)
        .add("groups", jakarta.json.Json.createArrayBuilder(List.of(groups))));
  }

  @Test
  void opens_a_session_like_any_other() {
    browser.signIn(START).then().statusCode(303).header("Location", equalTo("/inbox?team=mesa")).header("Cache-Control", containsString("no-store"));
    assertThat(browser.cookies).containsOnlyKeys("__Host-relevo_session");
    browser.looks().get("/session").then().statusCode(200).body("account.login", equalTo(login)).body("account.name", equalTo("Ana " + login))
        .body("account.roles", equalTo(List.of("agent"))).body("account.teams", equalTo(List.of("mesa"))).body("account.hasPassword", is(false))
        .body("via", equalTo("oidc"));
    browser.looks().get("/tickets").then().statusCode(200);
    browser.looks().get("/rules/log").then().statusCode(403).body("type", equalTo("urn:relevo:problem:forbidden"));
    browser.looks().delete("/session").then().statusCode(403).body("type", equalTo("urn:relevo:problem:csrf"));
    Browser other = new Browser(desk, SITE);
    other.signIn(START).then().statusCode(303);
    browser.looks().get("/sessions").then().body("items", hasSize(2)).body("items.via", equalTo(List.of("oidc", "oidc")));
    browser.asks().delete("/sessions/" + browser.looks().get("/sessions").path("items.find { !it.present }.id")).then().statusCode(204);
    other.looks().get("/session").then().statusCode(401);
    browser.kept(browser.asks().delete("/session")).then().statusCode(204);
    assertThat(browser.cookies).isEmpty();
    browser.looks().get("/session").then().statusCode(401);
    browser.go("/sign-in/oidc/out").then().statusCode(303).header("Location", containsString(provider.issuer() + "/logout?"))
        .header("Location", containsString("post_logout_redirect_uri=https%3A%2F%2Fmesa.example.com%2F"));
    desk.admin().get("/access-log").then().body("items.findAll { it.who == '" + login + "' && it.act == 'came in' }.detail", equalTo(List.of("oidc", "oidc")));
  }

  @Test
  void has_no_password_here_to_change() {
    browser.signIn(START).then().statusCode(303);
    browser.asks().body(Map.of("present", "", "wanted", PASSWORD)).put("/session/password").then().statusCode(409)
        .body("type", equalTo("urn:relevo:problem:password-elsewhere")).body("title", containsString("donde usted entra"));
    browser.looks().get("/session").then().statusCode(200).body("account.hasPassword", is(false));
  }

  @Test
  void shows_the_way_to_whoever_stands_at_the_door() {
    desk.visitor().get("/api/v1/session/providers").then().statusCode(200).body("items", hasSize(1)).body("items[0].id", equalTo("oidc"))
        .body("items[0].name", equalTo("Acme")).body("items[0].start", equalTo("/sign-in/oidc?to=/inbox"));
    assertThat(browser.go(START).header("Location")).startsWith(provider.issuer() + "/authorize?").contains("code_challenge_method=S256")
        .contains("redirect_uri=https%3A%2F%2Fmesa.example.com%2Fsign-in%2Foidc%2Fback");
  }

  @Test
  void gives_the_roles_and_teams_of_the_groups_and_takes_them_away_again() {
    knows(login, "/agents", "/billing", "/unknown");
    browser.signIn(START);
    browser.looks().get("/session").then().body("account.roles", equalTo(List.of("agent"))).body("account.teams", equalTo(List.of("facturacion", "mesa")));
    knows("renamed", "/leads");
    browser.signIn(START).then().statusCode(303);
    browser.looks().get("/session").then().body("account.login", equalTo(login)).body("account.roles", equalTo(List.of("supervisor")))
        .body("account.teams", equalTo(List.of()));
    knows(login, "/unknown");
    refused(new Browser(desk, SITE).signIn(START), 403, "oidc-no-role", "ninguno de sus grupos tiene un rol");
    browser.looks().get("/session").then().statusCode(401);
    knows(login, "/billing");
    refused(browser.signIn(START), 403, "oidc-no-role", "ninguno de sus grupos tiene un rol");
    desk.admin().get("/access-log").then().body("items.findAll { it.who == '" + login + "' && it.act == 'refused' }.detail", hasItem("oidc-no-role sub-" + login));
  }

  @Test
  void is_for_nobody_without_a_role_a_name_or_a_team_that_exists() {
    knows(login, "/unknown");
    refused(browser.signIn(START), 403, "oidc-no-role", "ninguno de sus grupos tiene un rol");
    knows("", "/agents");
    refused(browser.signIn(START), 403, "oidc-no-login", "no ha comprobado su correo");
    knows(login, "/agents", "/moon");
    refused(browser.signIn(START), 422, "team-unknown", "No existe el equipo «luna»");
    desk.admin().get("/accounts").then().body("items.login", not(hasItem(login)));
  }

  @Test
  void believes_no_e_mail_that_the_provider_has_not_verified() {
    provider.signsIn(claims -> claims.add("sub", "sub-" + login).add("email", login + "@example.com").add("groups", "/agents"));
    refused(browser.signIn(START), 403, "oidc-no-login", "no ha comprobado su correo");
    provider.signsIn(claims -> claims.add("sub", "sub-" + login).add("email", login + "@example.com").add("email_verified", true).add("groups", "/agents"));
    browser.signIn(START).then().statusCode(303);
    browser.looks().get("/session").then().body("account.login", equalTo(login + "@example.com"));
  }

  @Test
  void asks_a_provider_with_thin_tokens_for_the_rest() {
    provider.signsIn(claims -> claims.add("sub", "sub-" + login));
    provider.says(claims -> claims.add("preferred_username", login).add("name", "Ana").add("groups", "/leads"));
    provider.lies(Lie.SOMEBODY_ELSE_ASIDE);
    refused(browser.signIn(START), 401, "oidc-token", "habla de otra persona");
    provider.lies(Lie.NONE);
    browser.signIn(START).then().statusCode(303);
    browser.looks().get("/session").then().body("account.login", equalTo(login)).body("account.roles", equalTo(List.of("supervisor")));
  }

  @Test
  void takes_over_no_account_unless_an_administrator_links_it() {
    String id = account("analyst");
    refused(browser.signIn(START), 409, "oidc-not-linked", "enlace con «sub-" + login + "»");
    password(login).then().statusCode(200).body("via", equalTo("password"));
    desk.admin().get("/accounts/" + id + "/identity").then().statusCode(404);
    desk.admin().body(Map.of("subject", " ")).put("/accounts/" + id + "/identity").then().statusCode(422);
    desk.admin().body(Map.of("subject", "sub-" + login)).put("/accounts/" + id + "/identity").then().statusCode(200).body("issuer", equalTo(provider.issuer()))
        .body("follows", is(false));
    browser.signIn(START).then().statusCode(303);
    browser.looks().get("/session").then().body("account.id", equalTo(id)).body("account.roles", equalTo(List.of("analyst")));
    desk.admin().body(Map.of("subject", "sub-" + login)).put("/accounts/" + account("agent", "x-" + login) + "/identity").then().statusCode(409)
        .body("type", equalTo("urn:relevo:problem:identity-taken"));
    desk.admin().delete("/accounts/" + id + "/identity").then().statusCode(204);
    browser.looks().get("/session").then().statusCode(401);
    refused(browser.signIn(START), 409, "oidc-not-linked", "Ya hay una cuenta «" + login + "»");
  }

  @Test
  void says_no_in_the_language_of_the_browser() {
    account("analyst");
    String back = browser.sentBack(START);
    desk.visitor().header("Accept-Language", "pt-BR,pt;q=0.9,en;q=0.8").get("/sign-in/oidc/back?code=x&state=y").then().statusCode(400)
        .contentType(containsString("text/html")).header("Vary", containsString("Accept-Language")).header("Content-Language", equalTo("pt"))
        .body(containsString("lang=\"pt\""))
        .body(containsString("A entrada demorou demais"));
    desk.visitor().urlEncodingEnabled(false).cookies(browser.cookies).header("Accept-Language", "fr,en;q=0.5").get(back.substring(SITE.length())).then()
        .statusCode(409).body(containsString("There is an account “" + login + "” already")).body(containsString("link it with “sub-" + login + "”"));
  }

  @Test
  void is_shut_with_the_account() {
    browser.signIn(START).then().statusCode(303);
    String id = browser.looks().get("/session").path("account.id");
    desk.admin().body(Map.of("name", "Ana", "roles", List.of("agent"), "teams", List.of(), "active", false)).put("/accounts/" + id).then().statusCode(200);
    browser.looks().get("/session").then().statusCode(401);
    refused(browser.signIn(START), 403, "oidc-closed", "Su cuenta de Relevo está cerrada");
  }

  @Test
  void believes_no_lie() {
    Map<Lie, String> sentences = new EnumMap<>(Lie.class);
    sentences.put(Lie.ANOTHER_ISSUER, "lo ha dado otro proveedor");
    sentences.put(Lie.ANOTHER_AUDIENCE, "no es para Relevo");
    sentences.put(Lie.A_SECOND_AUDIENCE, "no es para Relevo");
    sentences.put(Lie.ANOTHER_NONCE, "no es de la entrada que empezó este navegador");
    sentences.put(Lie.NO_NONCE, "no es de la entrada que empezó este navegador");
    sentences.put(Lie.EXPIRED, "ha caducado");
    sentences.put(Lie.FROM_THE_FUTURE, "aún no ha llegado");
    sentences.put(Lie.ANOTHER_KEY, "no lo ha firmado el proveedor");
    sentences.put(Lie.SIGNED_WITH_THE_SECRET, "no lo ha firmado el proveedor");
    sentences.put(Lie.NO_SIGNATURE, "no está firmado");
    sentences.forEach((lie, sentence) -> {
      provider.lies(lie);
      refused(browser.signIn(START), 401, "oidc-token", sentence);
    });
    Map.of(Lie.NO_TOKEN, "no contesta como debe", Lie.NONSENSE, "no contesta como debe").forEach((lie, sentence) -> {
      provider.lies(lie);
      refused(browser.signIn(START), 503, "oidc-away", sentence);
    });
    assertThat(browser.cookies).doesNotContainKey("__Host-relevo_session");
    desk.admin().get("/accounts").then().body("items.login", not(hasItem(login)));
  }

  @Test
  void takes_an_answer_from_the_right_provider_to_the_right_browser_once() {
    provider.lies(Lie.DENIED);
    refused(browser.signIn(START), 401, "oidc-denied", "no le ha dejado entrar (access_denied)");
    provider.lies(Lie.ANOTHER_STATE);
    refused(browser.signIn(START), 400, "oidc-state", "no es de la entrada que empezó este navegador");
    provider.lies(Lie.ANOTHER_SENDER);
    refused(browser.signIn(START), 400, "oidc-sender", "no viene del proveedor de identidad de esta mesa");
    provider.lies(Lie.NONE);
    String back = browser.sentBack(START);
    Browser other = new Browser(desk, SITE);
    refused(other.go(back), 400, "oidc-late", "empezó en otro navegador");
    other.go(START);
    refused(other.go(back), 400, "oidc-state", "no es de la entrada que empezó este navegador");
    refused(browser.go(back.replaceAll("&iss=[^&]*", "")), 400, "oidc-sender", "no viene del proveedor");
    Browser twin = new Browser(desk, SITE);
    twin.cookies.putAll(browser.cookies);
    browser.go(back).then().statusCode(303);
    refused(twin.go(back), 401, "oidc-code", "quizá ya se usó");
  }

  @Test
  void goes_on_when_the_provider_changes_its_key() {
    browser.signIn(START).then().statusCode(303);
    provider.changesItsKey();
    new Browser(desk, SITE).signIn(START).then().statusCode(303);
  }

  @Test
  void leads_to_our_own_pages_only() {
    for (String elsewhere : List.of("//evil.example/", "https://evil.example/", "/%5Cevil.example", "%2F%2Fevil.example", "")) {
      browser.signIn("/sign-in/oidc?to=" + elsewhere).then().statusCode(303).header("Location", equalTo("/"));
    }
  }

  @Test
  void leaves_signing_in_with_a_password_as_it_was() {
    account("agent");
    Response in = password(login);
    in.then().statusCode(200);
    assertThat(in.getDetailedCookie("__Host-relevo_session").isSecured()).isTrue();
    assertThat(in.getDetailedCookie("__Host-relevo_session").getSameSite()).isEqualTo("Strict");
    browser.kept(in);
    browser.looks().get("/session").then().statusCode(200).body("via", equalTo("password"));
    browser.cookies.put("relevo_session", browser.cookies.remove("__Host-relevo_session"));
    browser.looks().get("/session").then().statusCode(401);
  }

  @Test
  void opens_no_account_where_the_operator_opens_them() {
    Map<String, String> environment = Map.of("RELEVO_OIDC_ISSUER", provider.issuer(), "RELEVO_OIDC_CLIENT_ID", OpenIdProvider.CLIENT,
        "RELEVO_OIDC_CLIENT_SECRET", OpenIdProvider.SECRET);
    try (RunningDesk strict = RunningDesk.start(OnRunningDesk.freshFolder(), environment)) {
      Browser other = new Browser(strict, strict.base().toString());
      refused(other.signIn(START), 403, "oidc-no-account", "la enlace con «sub-" + login + "»");
      String id = strict.admin().body(Map.of("login", "otra", "name", "Ana", "roles", List.of("agent"))).post("/accounts").path("id");
      strict.admin().body(Map.of("subject", "sub-" + login)).put("/accounts/" + id + "/identity").then().statusCode(200);
      other.signIn(START).then().statusCode(303);
      other.looks().get("/session").then().statusCode(200).body("account.login", equalTo("otra"));
      assertThat(other.cookies).containsOnlyKeys("relevo_session");
      strict.visitor().get("/sign-in/oidc/out").then().statusCode(303).header("Location", equalTo("/"));
    }
  }

  private static void refused(Response answer, int status, String code, String sentence) {
    answer.then().statusCode(status).contentType(containsString("text/html")).header("Content-Security-Policy", containsString("default-src 'none'"))
        .body(containsString("id=\"" + code + "\"")).body(containsString(sentence));
  }

  private String account(String role) {
    return account(role, login);
  }

  private static String account(String role, String called) {
    return desk.admin().body(Map.of("login", called, "name", "Ana", "roles", List.of(role), "password", PASSWORD)).post("/accounts").then().statusCode(201)
        .extract().path("id");
  }

  private static Response password(String called) {
    return desk.visitor().basePath("/api/v1").contentType("application/json").body(Map.of("login", called, "password", PASSWORD)).post("/session");
  }
}
