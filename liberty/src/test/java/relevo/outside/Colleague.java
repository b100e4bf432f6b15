package relevo.outside;

import io.restassured.http.Cookie;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import relevo.kernel.Ids;

/** Somebody with an account of their own who has signed in. */
record Colleague(RunningDesk desk, String login, Cookie cookie, String csrf) {

  private static final String PASSWORD = "tres gatos en la azotea";

  static Colleague with(RunningDesk desk, List<String> roles, List<String> teams) {
    String login = "c-" + Ids.next().toString().substring(24);
    desk.admin().body(Map.of("login", login, "name", login, "roles", roles, "teams", teams, "password", PASSWORD)).post("/accounts").then().statusCode(201);
    Response in = desk.visitor().basePath("/api/v1").contentType("application/json").body(Map.of("login", login, "password", PASSWORD)).post("/session");
    in.then().statusCode(200);
    return new Colleague(desk, login, in.getDetailedCookie("relevo_session"), in.path("csrf"));
  }

  static Colleague agent(RunningDesk desk, String team) {
    return with(desk, List.of("agent"), List.of(team));
  }

  RequestSpecification asks() {
    return desk.visitor().basePath("/api/v1").contentType("application/json").cookie(cookie).header("X-Relevo-Csrf", csrf);
  }

  Colleague is(String presence) {
    asks().body(Map.of("presence", presence)).put("/agents/me/presence").then().statusCode(200);
    return this;
  }
}
