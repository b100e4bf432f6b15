package relevo.outside;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The demo's shop, which flows call as they would any other system. */
@ExtendWith(OnRunningDesk.class)
class ShopIT {

  private final RunningDesk desk;

  ShopIT(RunningDesk desk) {
    this.desk = desk;
  }

  @Test
  void sells_what_it_quoted_once() {
    get("/products?q=cafetera").statusCode(200).body("items", hasSize(1)).body("items[0].price", is(89.9f));
    get("/products/caf-luna").statusCode(200).body("sku", is("CAF-LUNA"));
    String quote = post("/quotes", "{\"sku\":\"CAF-LUNA\",\"quantity\":2}").statusCode(200).body("total", is(179.8f)).extract().path("id");
    String number = order(quote, "k1").statusCode(201).body("receipt", containsString("/demo/shop/receipts/")).extract().path("number");
    order(quote, "k1").statusCode(201).body("number", equalTo(number));
    order(quote, "k2").statusCode(409).contentType(startsWith("application/problem+json"));
    get("/orders?phone=34600000001").statusCode(200).body("items[0].number", equalTo(number));
    get("/orders/" + number).statusCode(200).body("status", is("en preparación"));
    get("/orders/12345").statusCode(200).body("carrier", is("Correos Exprés"));
    get("/receipts/" + number).statusCode(200).contentType(startsWith("text/plain")).body(containsString("Cafetera Luna"));
  }

  @Test
  void answers_nonsense_where_it_is_asked_to() {
    JsonPath quote = post("/quotes", "{\"sku\":\"BASURA\",\"quantity\":1}").extract().jsonPath();
    order(quote.getString("id"), "nonsense").body(startsWith("<html>"));
    get("/orders/12398").statusCode(500);
  }

  @Test
  void tells_a_balance_to_whoever_shows_the_code_that_arrived() {
    get("/balance").statusCode(401);
    post("/codes", "{\"phone\":\"+34 600 000 009\"}").statusCode(202);
    String code = get("/codes/34600000009").statusCode(200).extract().path("code");
    post("/codes/check", "{\"phone\":\"34600000009\",\"code\":\"no\"}").statusCode(401).body("attemptsLeft", is(2));
    String token = post("/codes/check", "{\"phone\":\"34600000009\",\"code\":\"" + code + "\"}").statusCode(200).extract().path("token");
    shop().header("Authorization", "Bearer " + token).get("/balance").then().statusCode(200).body("movements", hasSize(3));
  }

  @Test
  void takes_up_claims() {
    get("/policies/1001").statusCode(200).body("status", is("vigente"));
    shop().header("Idempotency-Key", "c1").body("{\"policy\":\"1001\",\"description\":\"Se rompió una tubería\"}").post("/claims").then()
        .statusCode(201).body("number", startsWith("S-"));
  }

  private ValidatableResponse order(String quote, String key) {
    return shop().header("Idempotency-Key", key).body("{\"quote\":\"" + quote + "\",\"phone\":\"34600000001\"}").post("/orders").then();
  }

  private ValidatableResponse get(String path) {
    return shop().get(path).then();
  }

  private ValidatableResponse post(String path, String body) {
    return shop().body(body).post(path).then();
  }

  private RequestSpecification shop() {
    return desk.visitor().basePath("/demo/shop").contentType("application/json");
  }
}
