package relevo.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tickets in Teams, whose Workflows the demo plays, and the links by which people take them. */
@ExtendWith(OnRunningDesk.class)
class TeamsIT {

  private static final Pattern LINK = Pattern.compile("\"(http://[^\"]+)(/take/[^\"]+)\"");

  private static final Duration LONG = Duration.ofSeconds(90);

  private final RunningDesk desk;
  private final Meta meta;
  private final String flow = UUID.randomUUID().toString();
  private Colleague ana;
  private Colleague bo;

  TeamsIT(RunningDesk desk) {
    this.desk = desk;
    meta = new Meta(desk);
  }

  @BeforeEach
  void begin() {
    ana = Colleague.agent(desk, "facturacion");
    bo = Colleague.agent(desk, "facturacion");
    desk.admin().body(form("demo-sig")).put("/integrations/teams-it").then().statusCode(201).body("secrets", equalTo(List.of("linkKey", "workflow")));
    Eventually.pause(Duration.ofSeconds(4));
  }

  @AfterEach
  void leave_none_behind() {
    desk.admin().header("If-Match", "*").delete("/integrations/teams-it").then().statusCode(204);
    assertThat(teams().get("/demo/teams/workflows/" + flow + "/failures").jsonPath().getList("items", String.class)).noneMatch(line -> line.startsWith(flow));
  }

  @Test
  void are_taken_once_by_a_link_and_never_by_looking_at_it() {
    String ticket = charged(Meta.anybody());
    String link = link(posts(1).getFirst());
    desk.visitor().get(link).then().statusCode(303).header("Location", startsWith("/back?to=%2Ftake%2Fteams-it%2F"));
    browser(ana).get(link).then().statusCode(200).contentType(startsWith("text/html")).body(containsString("¿Toma usted este ticket?"))
        .body(containsString("<form method=\"post\">")).header("Content-Security-Policy", containsString("default-src 'none'"));
    desk.admin().get("/tickets/" + ticket).then().body("status", equalTo("open"));
    browser(ana).post(link).then().statusCode(403);
    browser(ana).header("Origin", "https://evil.example").post(link).then().statusCode(403);
    desk.visitor().header("Origin", desk.base().toString()).post(link).then().statusCode(303);
    browser(ana).header("Origin", desk.base().toString()).post(link).then().statusCode(200).body(containsString("El ticket es suyo."));
    desk.admin().get("/tickets/" + ticket).then().body("status", equalTo("assigned")).body("agent", equalTo(ana.login()));
    browser(bo).header("Origin", desk.base().toString()).post(link).then().statusCode(200).body(containsString("Ya lo tiene " + ana.login()));
    browser(bo).get(link).then().statusCode(200).body(containsString("Ya lo tiene " + ana.login()));
    browser(ana).get(link + "x").then().statusCode(404);
    assertThat(posts(2).getLast()).contains("Tomado por " + ana.login()).doesNotContain("/take/");
    desk.admin().body(Map.of()).post("/tickets/" + ticket + "/release").then().statusCode(200);
    assertThat(link(posts(3).getLast())).isNotEqualTo(link);
    browser(bo).header("Origin", desk.base().toString()).post(link).then().body(containsString("Este enlace ya se usó"));
    desk.admin().get("/tickets/" + ticket).then().body("status", equalTo("open"));
  }

  @Test
  void are_not_for_people_of_other_teams() {
    String ticket = charged(Meta.anybody());
    String link = link(posts(1).getFirst());
    Colleague eva = Colleague.agent(desk, "mesa");
    browser(eva).header("Origin", desk.base().toString()).post(link).then().statusCode(200).body(containsString("no puede tomar tickets de este equipo"));
    browser(ana).header("Accept-Language", "en").header("Origin", desk.base().toString()).post(link).then().statusCode(200).body(containsString("The ticket is yours."));
    browser(eva).header("Origin", desk.base().toString()).post(link).then().statusCode(200).body(containsString("no puede tomar tickets de este equipo")).body(not(containsString(ana.login())));
    desk.admin().get("/tickets/" + ticket).then().body("agent", equalTo(ana.login()));
  }

  @Test
  void are_there_each_and_taken_once_whatever_the_flow_does() {
    List<String> faults = List.of("error", "limited", "slow", "lost", "hang");
    Map<String, String> tickets = new LinkedHashMap<>();
    for (int i = 0; i < Stories.many(faults.size()); i++) {
      String fault = faults.get(i % faults.size());
      int seconds = switch (fault) {
        case "slow" -> 4;
        case "hang" -> 12;
        default -> 1;
      };
      trouble(fault.equals("hang") ? "slow" : fault, seconds, List.of("error", "limited").contains(fault) ? 2 : 1);
      String ticket = charged(Meta.anybody());
      tickets.put(ticket, fault);
      Eventually.get("a card of " + ticket, LONG, () -> cards(ticket), seen -> !seen.isEmpty());
      Eventually.get("it to be told", LONG, this::waiting, List::isEmpty);
    }
    for (String ticket : tickets.keySet()) {
      // two of the same link at once, and a second person: one has it
      String link = link(cards(ticket).getFirst());
      for (Colleague who : List.of(ana, ana, bo)) browser(who).header("Origin", desk.base().toString()).post(link).then().statusCode(200);
      desk.admin().get("/tickets/" + ticket).then().body("agent", equalTo(ana.login()));
    }
    Eventually.get("all to be told", LONG, this::waiting, List::isEmpty);
    tickets.forEach((ticket, fault) -> {
      List<String> cards = cards(ticket);
      // a flow that says nothing may have posted: it is asked again, and the card may be there twice
      boolean silent = List.of("lost", "hang").contains(fault);
      assertThat(cards).as(fault).filteredOn(card -> card.contains("/take/")).hasSizeBetween(1, silent ? 2 : 1);
      assertThat(cards).as(fault).filteredOn(card -> !card.contains("/take/")).singleElement().asString().contains("Tomado por " + ana.login());
      assertThat(cards.getLast()).as(fault).contains("Tomado por " + ana.login());
    });
    assertThat(desk.admin().get("/integrations/teams-it/deliveries?state=failed").jsonPath().getList("items")).isEmpty();
    Stories.tell("Teams", tickets.size() + " tickets, each there and taken once, a fault before each", posts(1).stream().map(card -> "card " + (card.contains("/take/") ? "open" : "taken")).toList());
  }

  @Test
  void are_switched_off_with_a_reason_when_the_flow_is_gone() {
    trouble("off", 0, 1);
    charged(Meta.anybody());
    JsonPath card = Eventually.get("the integration to be off", () -> desk.admin().get("/integrations/teams-it").jsonPath(), seen -> "off".equals(seen.getString("state")));
    assertThat(card.getString("offWhy")).contains("suele irse con su dueño");
  }

  @Test
  void are_set_up_with_care() {
    Map<String, Object> connector = new HashMap<>(form("x"));
    connector.put("secrets", Map.of("workflow", "https://acme.webhook.office.com/webhookb2/secreto"));
    desk.admin().body(connector).put("/integrations/otro").then().statusCode(422).body("title", containsString("mayo de 2026"));
    connector.put("secrets", Map.of("workflow", "https://hooks.example.com/secreto"));
    desk.admin().body(connector).put("/integrations/otro").then().statusCode(422);
    desk.admin().body(form("mala-clave")).put("/integrations/otro").then().statusCode(201);
    desk.admin().post("/integrations/otro/check").then().statusCode(200).body("good", is(false)).body("words", containsString("(401)"));
    desk.admin().header("If-Match", "*").delete("/integrations/otro").then().statusCode(204);
    desk.admin().post("/integrations/teams-it/check").then().statusCode(200).body("good", is(true));
    assertThat(posts(1).getFirst()).contains("Relevo está conectado");
    assertThat(desk.logs()).doesNotContain("mala-clave").doesNotContain("demo-sig");
  }

  private Map<String, Object> form(String key) {
    return Map.of("kind", "teams", "settings", Map.of("teams", "facturacion", "perMinute", "2000"), "secrets", Map.of("workflow",
        desk.base() + "/demo/teams/workflows/" + flow + "/triggers/manual/paths/invoke?api-version=1&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig=" + key));
  }

  private String charged(String phone) {
    meta.messages(Meta.text(phone, Meta.newId(), "me cobraron dos veces el pedido 12345")).then().statusCode(200);
    return Eventually.get("a ticket", () -> desk.admin().get("/tickets?contact=" + phone + "&status=open").then().statusCode(200)
        .extract().<List<String>>path("items.id"), tickets -> !tickets.isEmpty()).getFirst();
  }

  private List<String> posts(int least) {
    return Eventually.get("the cards", () -> teams().get("/demo/teams/workflows/" + flow + "/posts").jsonPath().getList("items", String.class), posts -> posts.size() >= least);
  }

  private List<String> cards(String ticket) {
    return teams().get("/demo/teams/workflows/" + flow + "/posts").jsonPath().getList("items", String.class).stream().filter(card -> card.contains(ticket)).toList();
  }

  private List<Object> waiting() {
    return desk.admin().get("/integrations/teams-it/deliveries?state=waiting").jsonPath().getList("items");
  }

  private String link(String card) {
    Matcher link = LINK.matcher(card);
    assertThat(link.find()).as(card).isTrue();
    assertThat(link.group(1)).isEqualTo(desk.base().toString());
    return link.group(2);
  }

  private void trouble(String fault, int seconds, int times) {
    teams().body(Map.of("fault", fault, "seconds", seconds, "times", times)).post("/demo/teams/workflows/" + flow + "/config").then().statusCode(200);
  }

  private RequestSpecification browser(Colleague who) {
    return desk.visitor().cookie(who.cookie());
  }

  private RequestSpecification teams() {
    return desk.visitor().contentType("application/json");
  }
}
