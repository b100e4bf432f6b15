package relevo.outside;

import io.restassured.http.Cookie;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import relevo.kernel.Ids;

/** Somebody who works at the desk in a browser. */
record Inbox(RunningDesk desk, String login, Cookie cookie, String csrf) {

  private static final String PASSWORD = "tres gatos en la azotea";

  /** @param role agent or supervisor */
  static Inbox of(RunningDesk desk, String role, String... teams) {
    String login = role + "-" + Ids.next().toString().substring(24);
    desk.admin().body(Map.of("login", login, "name", "Eva", "roles", List.of(role), "teams", List.of(teams), "password", PASSWORD))
        .post("/accounts").then().statusCode(201);
    Response in = desk.visitor().basePath("/api/v1").contentType("application/json").body(Map.of("login", login, "password", PASSWORD)).post("/session");
    in.then().statusCode(200);
    return new Inbox(desk, login, in.getDetailedCookie("relevo_session"), in.path("csrf"));
  }

  RequestSpecification asks() {
    return desk.visitor().basePath("/api/v1").contentType("application/json").cookie(cookie).header("X-Relevo-Csrf", csrf);
  }

  ValidatableResponse does(String ticket, String action, Object body) {
    return asks().body(body).post("/tickets/" + ticket + "/" + action).then();
  }

  /** The ids of the tickets that such a question finds. */
  List<String> sees(String query) {
    return asks().get("/tickets?" + query).then().statusCode(200).extract().path("items.id");
  }

  /** A ticket as it stands in the list. */
  Map<String, Object> card(String phone) {
    List<Map<String, Object>> cards = asks().get("/tickets?contact=" + phone).then().statusCode(200).extract().path("items");
    return cards.getFirst();
  }

  Map<String, Object> view(String id) {
    List<Map<String, Object>> views = asks().get("/views").then().statusCode(200).extract().path("items");
    return views.stream().filter(view -> view.get("id").equals(id)).findFirst().orElseThrow();
  }
}
