package relevo.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import relevo.kernel.Ids;

/** What people keep at the desk to work faster: drafts, canned replies and views. */
@ExtendWith(OnRunningDesk.class)
class InboxHabitsIT {

  private final RunningDesk desk;
  private final Meta meta;
  private final String phone = Meta.anybody();

  InboxHabitsIT(RunningDesk desk) {
    this.desk = desk;
    meta = new Meta(desk);
  }

  @Test
  void keep_what_one_has_begun_to_write_for_oneself_until_it_is_sent() {
    Inbox ana = Inbox.of(desk, "agent", "mesa");
    Inbox bo = Inbox.of(desk, "agent", "mesa");
    String ticket = aTicket(ana);
    draft(ana, ticket, "reply", "Hola, le", 204);
    draft(ana, ticket, "reply", "Hola, le escribo", 204);
    draft(ana, ticket, "note", "preguntar a bo", 204);
    ana.asks().get("/tickets/" + ticket + "/drafts").then().statusCode(200).body("items.mode", contains("note", "reply"))
        .body("items.text", contains("preguntar a bo", "Hola, le escribo")).body("items[0].changedAt", notNullValue());
    bo.asks().get("/tickets/" + ticket + "/drafts").then().statusCode(200).body("items", empty());
    assertThat(ana.card(phone)).containsEntry("draft", true);
    assertThat(bo.card(phone)).containsEntry("draft", false);
    ana.does(ticket, "claim", Map.of()).statusCode(200).body("draft", equalTo(true));
    ana.does(ticket, "messages", Map.of("text", "Hola, le escribo")).statusCode(200);
    ana.asks().get("/tickets/" + ticket + "/drafts").then().body("items.mode", contains("note"));
    ana.does(ticket, "notes", Map.of("text", "¿Lo conoce alguien?")).statusCode(200);
    ana.asks().get("/tickets/" + ticket + "/drafts").then().body("items.text", contains("preguntar a bo"));
    ana.does(ticket, "notes", Map.of("text", "preguntar a bo ")).statusCode(200);
    ana.asks().get("/tickets/" + ticket + "/drafts").then().body("items", empty());
    draft(ana, ticket, "reply", "otra cosa", 204);
    draft(ana, ticket, "reply", "", 204);
    assertThat(ana.card(phone)).containsEntry("draft", false);
    draft(ana, ticket, "reply", "a".repeat(4_097), 422);
    draft(ana, ticket, "poema", "a", 404);
    draft(Inbox.of(desk, "agent", "facturacion"), ticket, "reply", "a", 404);
  }

  @Test
  void say_what_is_said_often_in_the_customers_language() {
    Inbox eva = Inbox.of(desk, "supervisor");
    Inbox ana = Inbox.of(desk, "agent", "mesa");
    ana.asks().get("/canned-replies").then().statusCode(200).body("items.shortcut", hasItem("hola"))
        .body("items.find { it.shortcut == 'hola' }.texts.pt", containsString("{{contact.name}}"));
    String shortcut = "envío-" + Ids.next().toString().substring(24);
    Map<String, Object> wish = Map.of("shortcut", shortcut, "title", "Plazo de envío", "texts", Map.of("es", "Llega mañana.", "en", "It arrives tomorrow."));
    ana.asks().body(wish).post("/canned-replies").then().statusCode(403);
    Response made = eva.asks().body(wish).post("/canned-replies");
    made.then().statusCode(201).body("changedBy", equalTo(eva.login()));
    eva.asks().body(wish).post("/canned-replies").then().statusCode(409).body("type", equalTo("urn:relevo:problem:shortcut-taken"));
    String id = made.path("id");
    assertThat(found(ana, "q=LLEGA MAÑANA")).contains(id);
    assertThat(found(ana, "q=" + shortcut + "&language=en")).containsExactly(id);
    assertThat(found(ana, "q=" + shortcut + "&language=pt")).isEmpty();
    ana.asks().get("/canned-replies?language=xx").then().statusCode(422);
    Map<String, Object> better = Map.of("shortcut", shortcut, "title", "Plazo", "texts", Map.of("es", "Llega en dos días."));
    eva.asks().body(better).put("/canned-replies/" + id).then().statusCode(428);
    String tag = ana.asks().get("/canned-replies/" + id).then().statusCode(200).extract().header("ETag");
    String next = eva.asks().header("If-Match", tag).body(better).put("/canned-replies/" + id).then().statusCode(200)
        .body("texts.es", equalTo("Llega en dos días.")).extract().header("ETag");
    assertThat(next).isNotEqualTo(tag);
    eva.asks().header("If-Match", tag).body(wish).put("/canned-replies/" + id).then().statusCode(412);
    eva.asks().body(Map.of("shortcut", "f", "title", "=1+1", "texts", Map.of("es", "x"))).post("/canned-replies").then().statusCode(422);
    eva.asks().delete("/canned-replies/" + id).then().statusCode(204);
    ana.asks().get("/canned-replies/" + id).then().statusCode(404);
  }

  @Test
  void keep_the_words_of_a_team_to_it() {
    String shortcut = "mesa-" + Ids.next().toString().substring(24);
    Map<String, Object> wish = Map.of("shortcut", shortcut, "title", "De la mesa", "team", "mesa", "texts", Map.of("es", "Hola."));
    Inbox other = Inbox.of(desk, "supervisor", "facturacion");
    other.asks().body(wish).post("/canned-replies").then().statusCode(403).body("type", equalTo("urn:relevo:problem:reply-of-others"));
    Inbox ours = Inbox.of(desk, "supervisor", "mesa");
    String id = ours.asks().body(wish).post("/canned-replies").then().statusCode(201).extract().path("id");
    assertThat(found(Inbox.of(desk, "agent", "mesa"), "q=" + shortcut)).containsExactly(id);
    assertThat(found(other, "q=" + shortcut)).isEmpty();
    other.asks().delete("/canned-replies/" + id).then().statusCode(403);
    ours.asks().body(Map.of("shortcut", shortcut, "title", "De todos", "texts", Map.of("es", "Hola."))).post("/canned-replies").then().statusCode(403);
  }

  @Test
  void look_at_ones_work_by_views_that_say_how_much_there_is() {
    Inbox ana = Inbox.of(desk, "agent", "mesa");
    assertThat(ana.asks().get("/views").then().statusCode(200).extract().<List<String>>path("items.id"))
        .startsWith("mine", "unassigned", "all", "snoozed", "overdue", "mentioned", "resolved");
    assertThat(ana.view("mine")).containsEntry("count", 0).containsEntry("scope", "system");
    int waiting = (int) ana.view("unassigned").get("count");
    String ticket = aTicket(ana);
    assertThat((int) ana.view("unassigned").get("count")).isGreaterThan(waiting);
    ana.does(ticket, "claim", Map.of()).statusCode(200);
    assertThat(ana.view("mine")).containsEntry("count", 1).containsEntry("unread", 1).containsEntry("capped", false);
    ana.does(ticket, "read", Map.of()).statusCode(204);
    assertThat(ana.view("mine")).containsEntry("count", 1).containsEntry("unread", 0);
    ana.does(ticket, "unread", Map.of()).statusCode(204);
    assertThat(ana.view("mine")).containsEntry("unread", 1);
    ana.does(ticket, "resolve", Map.of()).statusCode(200);
    assertThat(ana.view("mine")).containsEntry("count", 0);
    assertThat((int) ana.view("resolved").get("count")).isPositive();
  }

  @Test
  void look_through_groups_of_filters_and_take_the_same_away_as_a_table() {
    Inbox ana = Inbox.of(desk, "agent", "mesa");
    String ticket = aTicket(ana);
    Map<String, Object> grouped = Map.of("contact", phone, "any", List.of(Map.of("team", "facturacion"), Map.of("all", List.of(Map.of("agent", "none"), Map.of("unread", true)))));
    String id = ana.asks().body(Map.of("name", "En grupos", "filter", grouped)).post("/views").then().statusCode(201).body("count", equalTo(1))
        .body("filter.any[1].all[0].agent", equalTo("none")).extract().path("id");
    String said = "{\"any\":[{\"team\":\"facturacion\"},{\"agent\":\"none\",\"unread\":true}]}";
    ana.asks().queryParam("filter", said).queryParam("contact", phone).get("/tickets").then().statusCode(200).body("items.id", contains(ticket));
    ana.asks().queryParam("filter", said).queryParam("contact", phone).queryParam("separator", "semicolon").get("/tickets/export").then().statusCode(200)
        .header("Content-Type", containsString("text/csv")).body(containsString("id;status;team")).body(containsString(ticket + ";open;mesa;"));
    ana.does(ticket, "claim", Map.of()).statusCode(200);
    assertThat(ana.view(id)).containsEntry("count", 0);
    ana.asks().queryParam("filter", said).queryParam("contact", phone).get("/tickets/export").then().body(not(containsString(ticket)));
    ana.asks().queryParam("filter", "{\"any\":[{\"colour\":\"red\"}]}").get("/tickets").then().statusCode(422);
    ana.asks().queryParam("separator", "tab").get("/tickets/export").then().statusCode(422);
  }

  @Test
  void save_a_view_for_oneself_or_for_a_team() {
    Inbox ana = Inbox.of(desk, "agent", "mesa");
    Inbox eva = Inbox.of(desk, "supervisor", "mesa");
    aTicket(ana);
    Map<String, Object> mine = Map.of("name", "De este", "scope", "private", "filter", Map.of("contact", phone, "status", "unresolved"));
    Response made = ana.asks().body(mine).post("/views");
    made.then().statusCode(201).body("count", equalTo(1)).body("unread", equalTo(1)).body("scope", equalTo("private"))
        .body("filter.contact", equalTo(phone)).body("filter.status", equalTo("unresolved"));
    String id = made.path("id");
    assertThat(ana.view(id)).containsEntry("name", "De este").containsEntry("count", 1);
    eva.asks().get("/views").then().body("items.id", not(hasItem(id)));
    eva.asks().delete("/views/" + id).then().statusCode(404);
    Map<String, Object> teams = Map.of("name", "Urgentes", "scope", "team", "team", "mesa", "filter", Map.of("priority", "urgente", "unread", true));
    ana.asks().body(teams).post("/views").then().statusCode(403);
    String ofTeam = eva.asks().body(teams).post("/views").then().statusCode(201).extract().path("id");
    assertThat(ana.view(ofTeam)).containsEntry("scope", "team").containsEntry("team", "mesa");
    ana.asks().delete("/views/" + ofTeam).then().statusCode(403);
    Inbox.of(desk, "agent", "facturacion").asks().get("/views").then().body("items.id", not(hasItem(ofTeam)));
    Map<String, Object> renamed = Map.of("name", "Este otro", "filter", Map.of("contact", phone));
    ana.asks().body(renamed).put("/views/" + id).then().statusCode(428);
    ana.asks().header("If-Match", made.header("ETag")).body(renamed).put("/views/" + id).then().statusCode(200).body("name", equalTo("Este otro"));
    ana.asks().header("If-Match", made.header("ETag")).body(renamed).put("/views/" + id).then().statusCode(412);
    ana.asks().body(Map.of("name", "Mal", "filter", Map.of("order", "azar"))).post("/views").then().statusCode(422);
    ana.asks().body(Map.of("name", "Mal", "filter", Map.of("azar", "x"))).post("/views").then().statusCode(422);
    ana.asks().delete("/views/" + id).then().statusCode(204);
    ana.asks().get("/views").then().body("items.id", not(hasItem(id)));
    eva.asks().delete("/views/" + ofTeam).then().statusCode(204);
  }

  private static List<String> found(Inbox who, String query) {
    String[] parts = query.split("&");
    var request = who.asks();
    for (String part : parts) request.queryParam(part.split("=")[0], part.split("=")[1]);
    return request.get("/canned-replies").then().statusCode(200).extract().path("items.id");
  }

  private static void draft(Inbox who, String ticket, String mode, String text, int status) {
    who.asks().body(Map.of("text", text)).put("/tickets/" + ticket + "/drafts/" + mode).then().statusCode(status);
  }

  private String aTicket(Inbox who) {
    meta.messages(Meta.text(phone, Meta.newId(), "quiero hablar con un agente")).then().statusCode(200);
    return Eventually.get("a ticket", () -> who.sees("contact=" + phone), ids -> !ids.isEmpty()).getFirst();
  }
}
