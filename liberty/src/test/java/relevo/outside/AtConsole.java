package relevo.outside;

import io.restassured.http.Cookie;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import relevo.kernel.Ids;

/** Somebody who has signed in with a browser. */
record AtConsole(RunningDesk desk, String login, Cookie cookie, String csrf) {

  private static final String PASSWORD = "tres gatos en la azotea";

  /** Somebody new with these roles, who sees those teams; all, if none is named. */
  static AtConsole of(RunningDesk desk, List<String> roles, List<String> teams) {
    String login = "bea-" + Ids.next().toString().substring(24);
    desk.admin().body(Map.of("login", login, "name", "Bea", "roles", roles, "teams", teams, "password", PASSWORD)).post("/accounts").then()
        .statusCode(201);
    return signIn(desk, login);
  }

  static AtConsole signIn(RunningDesk desk, String login) {
    Response in = desk.visitor().basePath("/api/v1").contentType("application/json").body(Map.of("login", login, "password", PASSWORD)).post("/session");
    in.then().statusCode(200);
    return new AtConsole(desk, login, in.getDetailedCookie("relevo_session"), in.path("csrf"));
  }

  RequestSpecification looks() {
    return desk.visitor().basePath("/api/v1").contentType("application/json").cookie(cookie);
  }

  RequestSpecification asks() {
    return looks().header("X-Relevo-Csrf", csrf);
  }

  String ticket() {
    return asks().post("/session/socket").then().statusCode(200).extract().path("ticket");
  }

  LiveSocket socket() {
    LiveSocket socket = LiveSocket.open(desk.base(), "?ticket=" + ticket());
    socket.await("hello", hello -> true);
    return socket;
  }

  LiveSocket socketAfter(String cursor) {
    return LiveSocket.open(desk.base(), "?ticket=" + ticket() + "&after=" + cursor);
  }
}
