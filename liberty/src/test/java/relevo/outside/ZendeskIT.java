package relevo.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A desk whose agents work in Zendesk, as the demo plays it: with its limits, its refusals, and when it is ill. */
class ZendeskIT {

  private static final String SECRET = "secreto-del-webhook";
  private static final Duration LONG = Duration.ofSeconds(240);

  private static RunningDesk desk;
  private static Meta meta;

  @BeforeAll
  static void start() {
    desk = RunningDesk.start(OnRunningDesk.freshFolder(), Map.of("RELEVO_ZENDESK_PAUSES_SECONDS", "2,2,3,3,4,4,5,5,5,5,5,5,5,5,5,5,5,5,5,5"));
    meta = new Meta(desk);
    setUp(Map.of(), "If-None-Match");
    demo("webhook", Map.of("endpoint", desk.base() + "/webhooks/integrations/zd", "secret", SECRET));
    Eventually.pause(Duration.ofSeconds(4));
  }

  @AfterAll
  static void stop() {
    if (desk != null) desk.close();
  }

  @AfterEach
  void mend() {
    demo("config", Map.of("p429", 0, "p503", 0, "p500", 0, "pambig", 0, "phang", 0, "wtwice", 0, "wlate", 0, "perTicket", 1000, "perMinute", 10_000));
    // what was left while the clock was ahead would be due only then
    awaitQuiet();
    ahead(0);
  }

  private static void awaitQuiet() {
    Eventually.get("nothing to wait", LONG, () -> desk.admin().get("/integrations/zd/deliveries?state=waiting&limit=200").jsonPath().getList("items"), List::isEmpty);
  }

  private static void setUp(Map<String, String> more, String condition) {
    Map<String, String> settings = new HashMap<>(Map.of("url", desk.base() + "/demo/zendesk", "email", "relevo@zendesk.example", "tags", "Canal WhatsApp",
        "fields", "360001 = telefono, 360002 = equipo, 360003 = ticket", "perMinute", "6000"));
    settings.putAll(more);
    var request = desk.admin().body(Map.of("kind", "zendesk", "settings", settings, "secrets", Map.of("token", "zendesk-demo", "signing", SECRET)));
    if (condition.equals("If-Match")) request.header("If-Match", "*");
    assertThat(request.put("/integrations/zd").statusCode()).isIn(200, 201);
  }

  @Test
  void see_the_whole_story_and_their_public_words_reach_the_customer() {
    String phone = Meta.anybody();
    History history = new History(desk, phone);
    int before = log().size();
    desk.admin().post("/integrations/zd/check").then().statusCode(200).body("good", is(true));
    String ticket = escalated(phone);
    JsonPath there = there(ticket, seen -> seen.getList("comments").size() >= 1);
    assertThat(there.getString("subject")).startsWith("WhatsApp · ").contains(phone);
    assertThat(there.getList("tags", String.class)).contains("relevo", "whatsapp", "canal_whatsapp");
    assertThat(there.getString("requester.phone")).isEqualTo("+" + phone);
    assertThat(there.getList("custom_fields.value", String.class)).contains("+" + phone, ticket);
    assertThat(there.getBoolean("comments[0].public")).isFalse();
    assertThat(there.getString("comments[0].body")).contains("Por qué necesita a una persona", "Cliente: hola", "Cliente: quiero hablar con un agente");
    says(phone, "¿sigue ahí?");
    there = there(ticket, seen -> bodies(seen).contains("¿sigue ahí?"));
    assertThat(there.getBoolean("comments.find { it.body == '¿sigue ahí?' }.public")).isTrue();
    assertThat(there.getLong("comments.find { it.body == '¿sigue ahí?' }.author_id")).isEqualTo(there.getLong("requester.id"));
    deed(there, Map.of("text", "Solo entre nosotros", "note", true));
    deed(there, Map.of("text", "Soy Eva, le ayudo ahora"));
    desk.admin().body(Map.of("agent", "ana")).post("/tickets/" + ticket + "/claim").then().statusCode(200);
    there(ticket, seen -> bodies(seen).stream().anyMatch(body -> body.contains("No entregado") || body.contains("Lo atiende «ana»")));
    deed(there, Map.of("text", "Su pedido sale hoy"));
    history.awaitText("agent", "Su pedido sale hoy");
    Eventually.pause(Duration.ofSeconds(3));
    there = there(ticket, seen -> true);
    assertThat(bodies(there)).filteredOn(body -> body.contains("Su pedido sale hoy")).hasSize(1);
    assertThat(history.by("agent")).noneMatch(message -> String.valueOf(message.get("text")).contains("entre nosotros"));
    deed(there, Map.of("text", "Listo, que tenga buen día", "status", "solved"));
    history.awaitText("agent", "Listo, que tenga buen día");
    Eventually.get("the ticket to be resolved", () -> status(ticket), "resolved"::equals);
    List<String> asked = log();
    assertThat(asked.subList(before, asked.size())).noneMatch(line -> line.contains(" 422") || line.contains(" 400") || line.contains(" 401"));
  }

  @Test
  void are_told_who_has_a_ticket_and_that_it_is_over_and_a_closed_one_is_followed() {
    Colleague lola = Colleague.agent(desk, "mesa");
    String email = "lola." + lola.login() + "@zendesk.example";
    setUp(Map.of("people", email + " = " + lola.login()), "If-Match");
    Eventually.pause(Duration.ofSeconds(4));
    String phone = Meta.anybody();
    String ticket = escalated(phone);
    JsonPath there = there(ticket, seen -> true);
    deed(there, Map.of("agent", email, "assignee", email));
    Eventually.get("the ticket to be hers", () -> desk.admin().get("/tickets/" + ticket).jsonPath().getString("agent"), lola.login()::equals);
    lola.asks().body(Map.of("text", "Le escribo desde Relevo")).post("/tickets/" + ticket + "/messages").then().statusCode(200);
    there = there(ticket, seen -> bodies(seen).stream().anyMatch(body -> body.contains("Le escribo desde Relevo")));
    assertThat(there.getList("comments.findAll { it.body.contains('Le escribo desde Relevo') }.public", Boolean.class)).containsExactly(false);
    lola.asks().body(Map.of("outcome", "devuelto", "label", "needed")).post("/tickets/" + ticket + "/resolve").then().statusCode(200);
    there(ticket, seen -> "solved".equals(seen.getString("status")));
    deed(there, Map.of("status", "closed"));
    says(phone, "sigue sin llegar, quiero hablar con un agente");
    Eventually.get("the ticket to be open again", () -> open(phone), ids -> !ids.isEmpty());
    String again = open(phone).getFirst();
    JsonPath next = there(again, seen -> !"closed".equals(seen.getString("status")) && bodies(seen).stream().anyMatch(body -> body.contains("sigue sin llegar")));
    if (again.equals(ticket)) assertThat(next.getLong("followup_source_id")).isEqualTo(there.getLong("id"));
  }

  @Test
  void lose_double_and_loop_nothing_while_zendesk_refuses_fails_hangs_repeats_and_disorders() {
    desk.admin().post("/integrations/zd/check").then().statusCode(200);
    demo("config", Map.of("p429", 0.06, "p503", 0.04, "p500", 0.06, "pambig", 0.1, "phang", 0.02, "hangMillis", 11_000, "wtwice", 0.5, "wlate", 0.3, "perTicket", 1000,
        "perMinute", 10_000));
    List<String> phones = Stories.customers(4);
    Map<String, String> tickets = new HashMap<>();
    for (String phone : phones) {
      tickets.put(phone, escalated(phone));
      desk.admin().body(Map.of("agent", "ana")).post("/tickets/" + tickets.get(phone) + "/claim").then().statusCode(200);
    }
    for (int i = 0; i < 5; i++) for (String phone : phones) says(phone, "pregunta " + i);
    for (String phone : phones) there(tickets.get(phone), seen -> true);
    for (int i = 0; i < 4; i++) {
      for (String phone : phones) deed(there(tickets.get(phone), seen -> true), Map.of("text", "respuesta " + i));
    }
    for (String phone : phones) {
      History history = new History(desk, phone);
      Eventually.get("all answers of " + phone, LONG, () -> texts(history), seen -> seen.stream().filter(text -> text.startsWith("respuesta")).count() >= 4);
      there(tickets.get(phone), seen -> bodies(seen).contains("pregunta 4"));
    }
    demo("config", Map.of("p429", 0, "p503", 0, "p500", 0, "pambig", 0, "phang", 0));
    awaitQuiet();
    Eventually.pause(Duration.ofSeconds(5));
    for (String phone : phones) {
      assertThat(texts(new History(desk, phone))).filteredOn(text -> text.startsWith("respuesta"))
          .containsExactly("respuesta 0", "respuesta 1", "respuesta 2", "respuesta 3");
      List<String> bodies = bodies(there(tickets.get(phone), seen -> true));
      assertThat(bodies).filteredOn(body -> body.startsWith("pregunta")).containsExactly("pregunta 0", "pregunta 1", "pregunta 2", "pregunta 3", "pregunta 4");
      assertThat(bodies).filteredOn(body -> body.contains("respuesta")).hasSize(4);
    }
    assertThat(desk.visitor().get("/demo/zendesk/tickets").jsonPath().getMap("doubled")).isEmpty();
    desk.admin().get("/integrations/zd/deliveries?state=failed").then().body("items.size()", is(0));
    Stories.tell("Zendesk", phones.size() + " tickets, " + phones.size() * 5 + " messages there and " + phones.size() * 4 + " answers back, none lost, doubled or looped", log());
  }

  @Test
  void delay_nobody_while_zendesk_is_away_and_are_told_all_of_it_afterwards() {
    demo("config", Map.of("p503", 1));
    String phone = Meta.anybody();
    long begun = System.nanoTime();
    String ticket = escalated(phone);
    desk.admin().body(Map.of("agent", "ana")).post("/tickets/" + ticket + "/claim").then().statusCode(200);
    desk.admin().body(Map.of("text", "Aquí estoy")).post("/tickets/" + ticket + "/messages").then().statusCode(200);
    new History(desk, phone).await("agent", message -> List.of("sent", "delivered", "read").contains(message.get("status")));
    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(20));
    assertThat(desk.visitor().get("/demo/zendesk/tickets?external_id=relevo:" + ticket).jsonPath().getList("items")).isEmpty();
    Eventually.get("it to be seen", () -> desk.admin().get("/integrations/zd").jsonPath().getString("state"), state -> List.of("failing", "paused").contains(state));
    demo("config", Map.of("p503", 0));
    JsonPath there = there(ticket, seen -> bodies(seen).stream().anyMatch(body -> body.contains("Aquí estoy")));
    assertThat(bodies(there)).filteredOn(body -> body.contains("Aquí estoy")).hasSize(1);
  }

  @Test
  void learn_that_the_window_is_closed_or_send_the_template_that_was_chosen() {
    String phone = Meta.anybody();
    String ticket = escalated(phone);
    desk.admin().body(Map.of("agent", "ana")).post("/tickets/" + ticket + "/claim").then().statusCode(200);
    JsonPath there = there(ticket, seen -> true);
    ahead(25);
    deed(there, Map.of("text", "Llega tarde"));
    there(ticket, seen -> bodies(seen).stream().anyMatch(body -> body.startsWith("No entregado al cliente: la ventana de 24 horas")));
    setUp(Map.of("template", "aviso_pedido", "templateLanguage", "es", "templateText", "true"), "If-Match");
    Eventually.pause(Duration.ofSeconds(4));
    deed(there, Map.of("text", "Ya está aquí\nsu pedido"));
    new History(desk, phone).await("agent", message -> "template".equals(message.get("kind")) && String.valueOf(message.get("text")).contains("Ya está aquí su pedido"));
    there(ticket, seen -> bodies(seen).stream().anyMatch(body -> body.contains("la plantilla «aviso_pedido»")));
    assertThat(texts(new History(desk, phone))).noneMatch(text -> text.contains("Llega tarde"));
    setUp(Map.of(), "If-Match");
  }

  @Test
  void hand_over_files_that_customers_send() {
    String phone = Meta.anybody();
    String ticket = escalated(phone);
    there(ticket, seen -> true);
    desk.visitor().contentType("image/png").body("not really a picture".getBytes(StandardCharsets.US_ASCII))
        .post("/demo/phones/" + phone + "/files?name=factura.png&caption=mire").then().statusCode(200);
    JsonPath there = there(ticket, seen -> bodies(seen).stream().anyMatch(body -> body.contains("mire")));
    assertThat(there.getList("comments.attachments.flatten().file_name", String.class)).containsExactly("image.png");
    assertThat(there.getList("comments.attachments.flatten().size", Integer.class)).containsExactly("not really a picture".length());
  }

  @Test
  void are_believed_only_with_a_fresh_signature_of_the_right_secret() {
    String body = "{\"type\":\"zen:event-type:ticket.comment_added\",\"detail\":{\"id\":\"1\"}}";
    assertThat(knock(SECRET, Instant.now(), body)).isEqualTo(200);
    assertThat(knock("otro", Instant.now(), body)).isEqualTo(401);
    assertThat(knock(SECRET, Instant.now().minusSeconds(400), body)).isEqualTo(401);
    assertThat(knock("dGhpc19zZWNyZXRfaXNfZm9yX3Rlc3Rpbmdfb25seQ==", Instant.now(), body)).isEqualTo(401);
    desk.visitor().contentType("application/json").body(body).post("/webhooks/integrations/zd").then().statusCode(401);
    desk.admin().header("If-Match", "*").body(Map.of("settings", Map.of("subdomain", "tienda", "email", "a@b.example"),
        "secrets", Map.of("signing", "dGhpc19zZWNyZXRfaXNfZm9yX3Rlc3Rpbmdfb25seQ=="))).put("/integrations/zd").then().statusCode(422).body("title", containsString("público de pruebas"));
    desk.admin().body(Map.of("kind", "zendesk", "settings", Map.of("subdomain", "tienda.zendesk.com", "email", "a@b.example", "fields", "x = y"),
        "secrets", Map.of("token", "x"))).put("/integrations/zd2").then().statusCode(422);
  }

  private static int knock(String secret, Instant at, String body) {
    String stamp = at.truncatedTo(java.time.temporal.ChronoUnit.SECONDS).toString();
    return desk.visitor().contentType("application/json").header("X-Zendesk-Webhook-Signature-Timestamp", stamp)
        .header("X-Zendesk-Webhook-Signature", hmac(secret, stamp + body)).body(body).post("/webhooks/integrations/zd").statusCode();
  }

  private static String hmac(String secret, String text) {
    try {
      javax.crypto.Mac mac = javax.crypto.Mac.getInstance("HmacSHA256");
      mac.init(new javax.crypto.spec.SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return java.util.Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (java.security.GeneralSecurityException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  private static void demo(String path, Map<String, ?> body) {
    desk.visitor().contentType("application/json").body(body).post("/demo/zendesk/" + path).then().statusCode(200);
  }

  private static void ahead(int hours) {
    desk.visitor().contentType("application/json").body(Map.of("aheadSeconds", hours * 3600)).post("/demo/clock").then().statusCode(200);
  }

  private static void deed(JsonPath there, Map<String, ?> what) {
    Map<String, Object> deed = new HashMap<>(what);
    deed.putIfAbsent("agent", "eva@zendesk.example");
    desk.visitor().contentType("application/json").body(deed).post("/demo/zendesk/tickets/" + there.getLong("id") + "/deeds").then().statusCode(200);
  }

  /** The newest ticket there of one of ours. */
  private static JsonPath there(String ticket, Predicate<JsonPath> fits) {
    return Eventually.get("the ticket there", LONG, () -> {
      JsonPath all = desk.visitor().get("/demo/zendesk/tickets?external_id=relevo:" + ticket).jsonPath();
      return all.getList("items").isEmpty() ? null : all.setRootPath("items[0]");
    }, seen -> seen != null && fits.test(seen));
  }

  private static List<String> bodies(JsonPath there) {
    return there.getList("comments.body", String.class);
  }

  private static List<String> log() {
    return desk.visitor().get("/demo/zendesk/log").jsonPath().getList("items", String.class);
  }

  private static List<String> texts(History history) {
    return new ArrayList<>(history.by("agent").stream().map(message -> String.valueOf(message.get("text"))).toList());
  }

  private static String escalated(String phone) {
    says(phone, "hola");
    new History(desk, phone).await("bot", message -> true);
    says(phone, "quiero hablar con un agente");
    return Eventually.get("the ticket", () -> open(phone), ids -> !ids.isEmpty()).getFirst();
  }

  private static List<String> open(String phone) {
    List<String> open = new ArrayList<>();
    for (Map<String, Object> each : desk.admin().get("/tickets?contact=" + phone).then().statusCode(200).extract().jsonPath().<Map<String, Object>>getList("items")) {
      if (!"resolved".equals(each.get("status"))) open.add(String.valueOf(each.get("id")));
    }
    return open;
  }

  private static String status(String ticket) {
    return desk.admin().get("/tickets/" + ticket).jsonPath().getString("status");
  }

  private static void says(String phone, String words) {
    meta.messages(Meta.text(phone, Meta.newId(), words)).then().statusCode(200);
  }
}
