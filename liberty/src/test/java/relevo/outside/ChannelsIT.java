package relevo.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** More numbers beside the configured one, at more than one provider. */
@ExtendWith(OnRunningDesk.class)
class ChannelsIT {

  private static final String ACCOUNT = "AC00000000000000000000000000000001";

  private final RunningDesk desk;
  private final String number = "1415" + ThreadLocalRandom.current().nextInt(1_000_000, 9_999_999);

  ChannelsIT(RunningDesk desk) {
    this.desk = desk;
  }

  @BeforeEach
  void add() {
    add("twilio", number, "{\"account\":\"" + ACCOUNT + "\"}", "{\"auth-token\":\"token-1\"}").statusCode(201);
  }

  private ValidatableResponse add(String provider, String id, String settings, String secrets) {
    return desk.admin().body("{\"id\":\"" + id + "\",\"provider\":\"" + provider + "\",\"name\":\"Ventas\",\"phone\":\"+" + number
        + "\",\"settings\":" + settings + ",\"secrets\":" + secrets + "}").post("/channels").then();
  }

  @Test
  void are_listed_with_the_configured_one_and_without_any_secret() {
    desk.admin().get("/channels").then().statusCode(200).body("items.id", hasItems("100000000000001", number))
        .body(not(containsString("token-1"))).body("items.state", hasItem("ok"));
    desk.admin().get("/channels/" + number).then().statusCode(200).body("webhook", equalTo("/webhooks/twilio/" + number))
        .body("secrets.name", hasItem("auth-token")).body("secrets[0].endsAt", nullValue());
    desk.visitor().get("/api/v1/channels").then().statusCode(401);
  }

  @Test
  void show_in_the_health_and_in_the_metrics() {
    desk.visitor().get("/health/ready").then().body("checks.find { it.name == 'channels' }.data.'" + number + "'", equalTo("ok"));
    desk.visitor().get("/metrics").then().body(containsString("relevo_channels_ailing"));
  }

  @Test
  void are_refused_with_a_sentence_where_something_is_missing() {
    add("twilio", number, "{\"account\":\"" + ACCOUNT + "\"}", "{\"auth-token\":\"x\"}").statusCode(409)
        .body("type", equalTo("urn:relevo:problem:channel-exists"));
    add("twilio", number + "9", "{}", "{}").statusCode(422).body("title", containsString("«account»"))
        .body("title", containsString("«auth-token»"));
    add("telegraph", number + "9", "{}", "{}").statusCode(422).body("title", containsString("«telegraph»"));
    desk.admin().body("nonsense").post("/channels").then().statusCode(400);
    desk.admin().body("{\"id\":\"1\",\"telephone\":\"2\"}").post("/channels").then().statusCode(422)
        .body("title", containsString("«telephone»"));
    desk.admin().get("/channels/nobody").then().statusCode(404);
  }

  @Test
  void hear_their_customers_and_nobody_else() {
    String phone = Meta.anybody();
    Twilio twilio = new Twilio(desk, number);
    twilio.post(Twilio.text(phone, "¿Hacen envíos a Perú?"), "token-2").then().statusCode(401);
    twilio.post(Twilio.text(phone, "¿Hacen envíos a Perú?"), "token-1").then().statusCode(200);
    new History(desk, phone).awaitText("customer", "¿Hacen envíos a Perú?");
    desk.admin().get("/conversations?phone=" + phone).then().body("items[0].channel", equalTo(number));
    new Twilio(desk, "nobody").post(Twilio.text(phone, "hola"), "token-1").then().statusCode(401);
  }

  @Test
  void take_both_secrets_while_one_gives_way_to_the_other() {
    desk.admin().body("{\"name\":\"auth-token\",\"value\":\"token-2\",\"overlapHours\":1}").post("/channels/" + number + "/secrets")
        .then().statusCode(200).body("secrets", hasSize(2)).body("secrets[0].endsAt", nullValue());
    Twilio twilio = new Twilio(desk, number);
    twilio.post(Twilio.text(Meta.anybody(), "uno"), "token-1").then().statusCode(200);
    twilio.post(Twilio.text(Meta.anybody(), "dos"), "token-2").then().statusCode(200);
    desk.admin().body("{\"name\":\"auth-token\",\"value\":\"token-3\",\"overlapHours\":0}").post("/channels/" + number + "/secrets")
        .then().statusCode(200);
    twilio.post(Twilio.text(Meta.anybody(), "tres"), "token-1").then().statusCode(401);
    twilio.post(Twilio.text(Meta.anybody(), "tres"), "token-3").then().statusCode(200);
  }

  @Test
  void can_be_changed_and_tried_out() {
    desk.admin().body("{\"name\":\"Soporte\"}").put("/channels/" + number).then().statusCode(200).body("name", equalTo("Soporte"))
        .body("settings.account", equalTo(ACCOUNT));
    desk.admin().body("{\"to\":\"+34600111222\"}").post("/channels/" + number + "/test").then().statusCode(200)
        .body("result", equalTo("refused")).body("error", not(equalTo("")));
    desk.admin().body("{\"to\":\"+34600111222\"}").post("/channels/100000000000001/test").then().statusCode(200)
        .body("result", equalTo("accepted"));
    desk.admin().post("/channels/" + number + "/check").then().statusCode(200).body("asked", is(true)).body("missing", hasSize(1));
  }

  @Test
  void say_what_was_seen_of_their_provider_while_they_are_set_up() {
    desk.admin().get("/channels/" + number + "/setup").then().statusCode(200).body("webhook", equalTo("/webhooks/twilio/" + number))
        .body("verifyToken", nullValue()).body("webhookAt", nullValue()).body("webhookRefusedAt", nullValue());
    Twilio twilio = new Twilio(desk, number);
    twilio.post(Twilio.text(Meta.anybody(), "uno"), "otro").then().statusCode(401);
    desk.admin().get("/channels/" + number + "/setup").then().body("webhookRefusedAt", notNullValue()).body("webhookAt", nullValue());
    twilio.post(Twilio.text(Meta.anybody(), "uno"), "token-1").then().statusCode(200);
    desk.admin().get("/channels/" + number + "/setup").then().body("webhookAt", notNullValue());
    desk.visitor().get("/webhooks/meta?hub.mode=subscribe&hub.verify_token=verify-token&hub.challenge=7").then().statusCode(200);
    desk.visitor().get("/webhooks/meta?hub.mode=subscribe&hub.verify_token=otro&hub.challenge=7").then().statusCode(403);
    desk.admin().get("/channels/100000000000001/setup").then().body("verifyToken", equalTo("verify-token"))
        .body("handshakeAt", notNullValue()).body("handshakeRefusedAt", notNullValue());
  }

  @Test
  void may_be_infobips_too() {
    add("infobip", number + "7", "{\"api\":\"https://abc.api.infobip.com\"}", "{\"api-key\":\"k\",\"webhook-secret\":\"s3cret\"}")
        .statusCode(201);
    String phone = Meta.anybody();
    String body = "{\"results\":[{\"from\":\"" + phone + "\",\"messageId\":\"" + Meta.newId()
        + "\",\"message\":{\"type\":\"IMAGE\",\"url\":\"https://abc.api.infobip.com/x\",\"caption\":\"mire\"}}]}";
    String path = "/webhooks/infobip/" + number + "7/";
    desk.visitor().contentType("application/json").body(body).post(path + "guess").then().statusCode(401);
    desk.visitor().contentType("application/json").body(body).post(path + "s3cret").then().statusCode(200);
    assertThat(new History(desk, phone).awaitText("customer", "mire")).containsEntry("kind", "image");
  }
}
