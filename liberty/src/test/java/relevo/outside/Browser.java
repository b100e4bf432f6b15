package relevo.outside;

import static io.restassured.RestAssured.given;

import io.restassured.http.Cookie;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.TreeMap;

/** Somebody's browser before a desk that has a public address: it keeps cookies as browsers do, and goes where it is sent, step by step. */
final class Browser {

  private static final String HOST_ONLY = "__Host-";

  final Map<String, String> cookies = new TreeMap<>();
  private final RunningDesk desk;
  private final String site;

  /** @param site by which it knows the desk, without a slash at the end; a proxy stands there */
  Browser(RunningDesk desk, String site) {
    this.desk = desk;
    this.site = site;
  }

  /** Goes to an address, of the desk if it begins with a slash. */
  Response go(String address) {
    boolean home = address.startsWith("/") || address.startsWith(site + "/");
    if (!home) return given().redirects().follow(false).urlEncodingEnabled(false).get(address);
    return kept(desk.visitor().urlEncodingEnabled(false).cookies(cookies).get(address.startsWith("/") ? address : address.substring(site.length())));
  }

  /** From the desk to the provider and to the brink of coming back: the address that the provider sends it to. */
  String sentBack(String start) {
    Response sent = go(start);
    sent.then().statusCode(303);
    return go(sent.header("Location")).then().statusCode(302).extract().header("Location");
  }

  /** All the way; the last answer of the desk. */
  Response signIn(String start) {
    return go(sentBack(start));
  }

  /** A request of the console's. */
  RequestSpecification looks() {
    return desk.visitor().basePath("/api/v1").contentType("application/json").cookies(cookies);
  }

  RequestSpecification asks() {
    return looks().header("X-Relevo-Csrf", looks().get("/session").then().statusCode(200).extract().<String>path("csrf"));
  }

  Response kept(Response response) {
    for (Cookie cookie : response.getDetailedCookies()) {
      boolean good = !cookie.getName().startsWith(HOST_ONLY) || cookie.isSecured() && cookie.getDomain() == null && "/".equals(cookie.getPath());
      if (!good) continue;
      if (cookie.getMaxAge() == 0) cookies.remove(cookie.getName());
      else cookies.put(cookie.getName(), cookie.getValue());
    }
    return response;
  }
}
