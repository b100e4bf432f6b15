package relevo.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Files that agents send, from their browser to the test phone. */
@ExtendWith(OnRunningDesk.class)
class UploadsIT {

  private static final byte[] PICTURE = Base64.getDecoder().decode(
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
  private static final byte[] PDF = "%PDF-1.7\n%%EOF".getBytes(StandardCharsets.US_ASCII);
  private static final String PASSWORD = "Una-clave-larga-2026";

  private final RunningDesk desk;
  private final String phone = Meta.anybody();
  private final History history;

  UploadsIT(RunningDesk desk) {
    this.desk = desk;
    history = new History(desk, phone);
  }

  @AfterEach
  void mend() {
    knob(0);
  }

  @Test
  void reach_the_customer_as_what_they_are() {
    String ticket = ticket();
    Map<String, Object> file = upload("text/html", "foto%20a%C3%B1o.png", PICTURE).then().statusCode(200).extract().path("");
    assertThat(file).containsEntry("mimeType", "image/png").containsEntry("fileName", "foto año.png").containsEntry("size", PICTURE.length);
    send(ticket, "IMAGE", file.get("id"), "Mire la foto").statusCode(200);
    Map<String, Object> received = Eventually.get("the picture on the phone", this::onPhone, seen -> !seen.isEmpty()).getFirst();
    assertThat(received).containsEntry("text", "Mire la foto");
    String id = desk.visitor().get("/demo/phones/" + phone + "/messages").path("items.file.id.flatten().find { it != null }");
    assertThat(desk.visitor().get("/demo/graph/files/" + id + "/bytes").asByteArray()).isEqualTo(PICTURE);
    Map<String, Object> message = history.await("agent", each -> "sent delivered read".contains((String) each.get("status")));
    assertThat(message.get("file")).isInstanceOfSatisfying(Map.class, view -> {
      assertThat(view.get("state")).isEqualTo("stored");
      assertThat(view.get("id")).isEqualTo(file.get("id"));
      assertThat(view.get("message")).isEqualTo(message.get("id"));
    });
    Response shown = desk.admin().get("/files/" + file.get("id"));
    assertThat(shown.contentType()).isEqualTo("image/png");
    assertThat(shown.asByteArray()).isEqualTo(PICTURE);
    desk.visitor().get("/api/v1/files/" + file.get("id")).then().statusCode(401);
  }

  @Test
  void reach_the_customer_under_their_name_and_may_be_sent_twice() {
    String ticket = ticket();
    Object file = upload("application/pdf", "Factura.pdf", PDF).then().statusCode(200).extract().path("id");
    int before = tally();
    send(ticket, "DOCUMENT", file, null).statusCode(200);
    send(ticket, "DOCUMENT", file, "otra vez").statusCode(200);
    Eventually.get("two documents on the phone", this::onPhone, seen -> seen.size() == 2);
    assertThat(desk.visitor().get("/demo/phones/" + phone + "/messages").<List<String>>path("items.file.name.flatten().findAll { it != null }"))
        .containsExactly("Factura.pdf", "Factura.pdf");
    assertThat(tally()).isEqualTo(before + 1);
    assertThat(history.by("agent")).allSatisfy(message -> assertThat(message.get("file")).isNotNull());
  }

  @Test
  void are_refused_in_words_where_whatsapp_would_not_take_them() {
    String ticket = ticket();
    byte[] large = Arrays.copyOf(PICTURE, (5 << 20) + 1);
    upload("image/png", "a.png", large).then().statusCode(413).body("title", containsString("hasta 5 MB"));
    upload("image/png", "a.png", "MZ\0\1".getBytes(StandardCharsets.ISO_8859_1)).then().statusCode(415).body("title", containsString("JPG o PNG"));
    upload("image/png", "a.png", new byte[0]).then().statusCode(422);
    Object pdf = upload("application/pdf", "a.pdf", PDF).then().statusCode(200).extract().path("id");
    send(ticket, "IMAGE", pdf, null).statusCode(422).body("title", containsString("application/pdf"));
    assertThat(history.by("agent")).isEmpty();
    desk.admin().get("/uploads/limits").then().statusCode(200).body("items.kind", hasItems("IMAGE", "VIDEO", "AUDIO", "DOCUMENT"))
        .body("items.find { it.kind == 'IMAGE' }.bytes", equalTo(5 << 20));
  }

  @Test
  void go_to_nobody_but_the_customer_they_were_uploaded_for() {
    String ticket = ticket();
    Object mine = upload("application/pdf", "a.pdf", PDF).then().statusCode(200).extract().path("id");
    UploadsIT other = new UploadsIT(desk);
    String foreign = other.ticket();
    send(foreign, "DOCUMENT", mine, null).statusCode(404).body("title", containsString("ese archivo"));
    send(ticket, "DOCUMENT", UUID.randomUUID(), null).statusCode(404);
    assertThat(other.history.by("agent")).isEmpty();
    desk.admin().body("x").post("/conversations/" + UUID.randomUUID() + "/uploads").then().statusCode(404);
  }

  @Test
  void are_no_business_of_other_teams() {
    ticket();
    String conversation = history.conversation().orElseThrow();
    Object file = upload("application/pdf", "a.pdf", PDF).then().statusCode(200).extract().path("id");
    String login = "eva" + ThreadLocalRandom.current().nextInt(1_000_000_000);
    desk.admin().body(Map.of("login", login, "name", "Eva", "roles", List.of("agent"), "teams", List.of("retenciones"), "password", PASSWORD))
        .post("/accounts").then().statusCode(201);
    Response session = desk.visitor().contentType("application/json").body(Map.of("login", login, "password", PASSWORD)).post("/api/v1/session");
    session.then().statusCode(200);
    desk.visitor().cookies(session.cookies()).get("/api/v1/files/" + file).then().statusCode(404);
    desk.visitor().cookies(session.cookies()).header("X-Relevo-Csrf", session.path("csrf").toString()).contentType("application/pdf").body(PDF)
        .post("/api/v1/conversations/" + conversation + "/uploads").then().statusCode(404);
  }

  @Test
  void arrive_once_though_whatsapp_was_down_for_a_while() {
    String ticket = ticket();
    Object file = upload("application/pdf", "Factura.pdf", PDF).then().statusCode(200).extract().path("id");
    knob(1);
    send(ticket, "DOCUMENT", file, "Su factura").statusCode(200);
    history.await("agent", message -> "retry".equals(message.get("status")) && String.valueOf(message.get("error")).contains("500"));
    desk.admin().body("{\"text\":\"¿La ve?\"}").post("/tickets/" + ticket + "/messages").then().statusCode(200);
    assertThat(onPhone()).isEmpty();
    knob(0);
    List<Map<String, Object>> seen = Eventually.get("both on the phone", () -> desk.visitor().get("/demo/phones/" + phone + "/messages")
        .<List<Map<String, Object>>>path("items.findAll { it.from == 'business' && (it.text == 'Su factura' || it.text == '¿La ve?') }"),
        found -> found.size() == 2);
    assertThat(seen).extracting(bubble -> bubble.get("text")).containsExactly("Su factura", "¿La ve?");
    Eventually.pause(Duration.ofSeconds(2));
    assertThat(onPhone()).hasSize(1);
  }

  @Test
  void are_fetched_by_who_takes_none_at_an_address_that_only_we_can_sign() {
    String number = "1415" + ThreadLocalRandom.current().nextInt(1_000_000, 9_999_999);
    desk.admin().body("{\"id\":\"" + number + "\",\"provider\":\"twilio\",\"phone\":\"" + number + "\",\"settings\":{\"account\":\"AC"
        + "0".repeat(24) + number.substring(3) + "\"},\"secrets\":{\"auth-token\":\"token-1\"}}").post("/channels").then().statusCode(201);
    new Twilio(desk, number).post(Twilio.text(phone, "quiero hablar con un agente"), "token-1").then().statusCode(200);
    String ticket = claimed();
    String file = upload("application/pdf", "Factura.pdf", PDF).then().statusCode(200).extract().path("id");
    send(ticket, "DOCUMENT", file, null).statusCode(409).body("title", containsString("RELEVO_PUBLIC_URL"));
    String until = String.valueOf(Instant.now().getEpochSecond() + 60);
    Response fetched = desk.visitor().get("/webhooks/files/" + file + "/" + until + "/" + signature(file, until, "token-1"));
    assertThat(fetched.statusCode()).isEqualTo(200);
    assertThat(fetched.asByteArray()).isEqualTo(PDF);
    assertThat(fetched.contentType()).isEqualTo("application/pdf");
    assertThat(fetched.header("Content-Disposition")).isEqualTo("attachment; filename*=UTF-8''Factura.pdf");
    assertThat(fetched.header("X-Content-Type-Options")).isEqualTo("nosniff");
    desk.visitor().get("/webhooks/files/" + file + "/" + until + "/" + signature(file, until, "token-2")).then().statusCode(404);
    String past = String.valueOf(Instant.now().getEpochSecond() - 1);
    desk.visitor().get("/webhooks/files/" + file + "/" + past + "/" + signature(file, past, "token-1")).then().statusCode(404);
  }

  private static String signature(String file, String until, String key) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.US_ASCII), "HmacSHA256"));
      return HexFormat.of().formatHex(mac.doFinal(("relevo-file:" + file + ":" + until).getBytes(StandardCharsets.US_ASCII)));
    } catch (GeneralSecurityException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  private String ticket() {
    new Meta(desk).messages(Meta.text(phone, Meta.newId(), "quiero hablar con un agente")).then().statusCode(200);
    return claimed();
  }

  private String claimed() {
    String ticket = Eventually.get("a ticket", () -> desk.admin().get("/tickets?contact=" + phone).<List<String>>path("items.id"),
        found -> !found.isEmpty()).getFirst();
    desk.admin().body("{\"agent\":\"ana\"}").post("/tickets/" + ticket + "/claim").then().statusCode(200);
    return ticket;
  }

  private Response upload(String type, String name, byte[] bytes) {
    return desk.admin().contentType(type).header("X-File-Name", name).body(bytes)
        .post("/conversations/" + history.conversation().orElseThrow() + "/uploads");
  }

  private ValidatableResponse send(String ticket, String kind, Object file, String caption) {
    String text = caption == null ? "" : "\"text\":\"" + caption + "\",";
    return desk.admin().body("{\"content\":{\"kind\":\"" + kind + "\"," + text + "\"media\":{\"stored\":\"" + file + "\"}}}")
        .post("/tickets/" + ticket + "/messages").then();
  }

  /** What came with a file. */
  private List<Map<String, Object>> onPhone() {
    return desk.visitor().get("/demo/phones/" + phone + "/messages").path("items.findAll { it.file != null }");
  }

  /** How often a file was handed over. */
  private int tally() {
    return new Sql(desk).run("select count(*) from messaging.attachment where vendor_id is not null").stream().mapToInt(Integer::parseInt).sum();
  }

  private void knob(int share) {
    desk.visitor().contentType("application/json").body("{\"pmedia\":" + share + "}").post("/demo/graph/config").then().statusCode(200);
  }
}
