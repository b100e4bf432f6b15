package relevo.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The address that WhatsApp calls. */
@ExtendWith(OnRunningDesk.class)
class WebhookIT {

  private static final String BODY = "{\"object\":\"whatsapp_business_account\",\"entry\":[]}";

  private final RunningDesk desk;
  private final Meta meta;

  WebhookIT(RunningDesk desk) {
    this.desk = desk;
    meta = new Meta(desk);
  }

  @Test
  void answers_the_handshake_with_the_challenge() {
    desk.visitor().get("/webhooks/meta?hub.mode=subscribe&hub.verify_token=verify-token&hub.challenge=1158201444")
        .then().statusCode(200).contentType(startsWith("text/plain")).body(equalTo("1158201444"));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "?hub.mode=subscribe&hub.verify_token=wrong&hub.challenge=1", "?hub.mode=subscribe&hub.challenge=1",
    "?hub.mode=unsubscribe&hub.verify_token=verify-token&hub.challenge=1", ""})
  void forbids_a_handshake_by_a_stranger(String query) {
    desk.visitor().get("/webhooks/meta" + query).then().statusCode(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "", "sha256=", "sha256=zz", "sha1=0329a06b62cd16b33eb6792be8c60b158d89a2ee",
    "sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17"})
  void refuses_what_meta_has_not_signed(String signature) {
    meta.post(BODY.getBytes(StandardCharsets.UTF_8), signature).then().statusCode(401);
  }

  @Test
  void refuses_what_nobody_has_signed() {
    meta.post(BODY.getBytes(StandardCharsets.UTF_8), null).then().statusCode(401);
  }

  @Test
  void refuses_a_signed_body_that_was_changed_on_the_way() {
    meta.post((BODY + " ").getBytes(StandardCharsets.UTF_8), "sha256=" + Meta.hmac(BODY)).then().statusCode(401);
  }

  @Test
  void knows_no_other_provider() {
    desk.visitor().body(BODY).post("/webhooks/telegraph").then().statusCode(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "not json at all", "[]", "null", "{}", "{\"entry\":7}", "{\"entry\":[{\"changes\":[null,7,{\"field\":\"messages\"}]}]}",
    "{\"object\":\"whatsapp_business_account\",\"entry\":[{\"changes\":[{\"field\":\"phone_number_quality_update\",\"value\":{}}]}]}"})
  void acknowledges_whatever_meta_invents(String signed) {
    meta.signed(signed).then().statusCode(200);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      text        | text     | {"body":"hola"}
      image       | image    | {"id":"1","mime_type":"image/jpeg","caption":"mi factura"}
      video       | video    | {"id":"1","mime_type":"video/mp4"}
      audio       | audio    | {"id":"1","mime_type":"audio/ogg; codecs=opus","voice":true}
      document    | document | {"id":"1","filename":"año.pdf"}
      sticker     | sticker  | {"id":"1","animated":false}
      location    | location | {"latitude":40.4,"longitude":-3.7}
      contacts    | contacts | [{"phones":[{"phone":"+34 600"}]}]
      interactive | choice   | {"type":"button_reply","button_reply":{"id":"1","title":"Uno"}}
      interactive | choice   | {"type":"list_reply","list_reply":{"id":"1","title":"Uno"}}
      interactive | form     | {"type":"nfm_reply","nfm_reply":{"name":"flow"}}
      button      | choice   | {"payload":"SI","text":"Sí"}
      reaction    | reaction | {"message_id":"wamid.x","emoji":"👍"}
      order       | order    | {"catalog_id":"1","product_items":[]}
      system      | note     | {"type":"customer_identity_changed"}
      edit        | edit     | {"original_message_id":"wamid.x"}
      revoke      | revoke   | {"original_message_id":"wamid.x"}
      unsupported | unsupported | {"type":"poll"}
      hologram    | other    | {}
      """)
  void keeps_every_type_of_message(String type, String keptAs, String object) {
    String phone = Meta.anybody();
    meta.messages(Meta.message(phone, Meta.newId(), type, object)).then().statusCode(200);
    assertThat(new History(desk, phone).await("customer", any -> true)).containsEntry("kind", keptAs);
  }

  @Test
  void stores_a_message_once_however_often_it_comes() {
    String phone = Meta.anybody();
    String message = Meta.text(phone, Meta.newId(), "hola");
    List<Integer> answers = IntStream.range(0, 12).parallel().mapToObj(i -> meta.messages(message, message))
        .map(Response::statusCode).distinct().toList();
    assertThat(answers).containsExactly(200);
    meta.messages(Meta.text(phone, Meta.newId(), "fin")).then().statusCode(200);
    History history = new History(desk, phone);
    history.awaitText("customer", "fin");
    assertThat(history.by("customer")).extracting(each -> each.get("text")).containsExactly("hola", "fin");
  }

  @Test
  void is_held_up_by_somebody_elses_lock_for_two_seconds_only() {
    String phone = Meta.anybody();
    String id = Meta.newId();
    String locked = "insert into messaging.seen (key, seen_at) values ('m:100000000000001:" + id + "', now())";
    new Sql(desk).during(locked, () -> {
      meta.once(Meta.envelope(Meta.text(phone, id, "hola"))).then().statusCode(503);
      Eventually.get("the next one", Duration.ofSeconds(5),
          () -> meta.messages(Meta.text(Meta.anybody(), Meta.newId(), "hola")).statusCode(), status -> status == 200);
    });
    meta.messages(Meta.text(phone, id, "hola")).then().statusCode(200);
    assertThat(new History(desk, phone).awaitText("customer", "hola")).isNotNull();
  }

  @Test
  void takes_three_megabytes_and_refuses_more_than_four() {
    assertThat(meta.signed(BODY + " ".repeat(3 << 20)).statusCode()).isEqualTo(200);
    assertThat(meta.signed(BODY + " ".repeat(4 << 20)).statusCode()).isEqualTo(413);
  }
}
