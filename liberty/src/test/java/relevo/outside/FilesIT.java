package relevo.outside;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Files that customers send, from the test phone's Graph to who may see them. */
@ExtendWith(OnRunningDesk.class)
class FilesIT {

  private static final byte[] PICTURE = "not really a picture".getBytes(StandardCharsets.US_ASCII);

  private final RunningDesk desk;
  private final String phone = Meta.anybody();
  private final History history;

  FilesIT(RunningDesk desk) {
    this.desk = desk;
    history = new History(desk, phone);
  }

  @AfterEach
  void mend() {
    knob(0);
  }

  @Test
  void are_fetched_soon_and_given_out_so_that_they_do_no_harm() {
    send("image/png", "foto ñ.png", "mi factura", PICTURE);
    Map<String, Object> file = await("stored");
    assertThat(file).containsEntry("mimeType", "image/png").containsEntry("size", PICTURE.length).containsEntry("tries", 1);
    Response answer = desk.admin().get("/files/" + file.get("id"));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.asByteArray()).isEqualTo(PICTURE);
    assertThat(answer.contentType()).isEqualTo("image/png");
    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(answer.header("Content-Security-Policy")).isEqualTo("default-src 'none'; sandbox");
    assertThat(answer.header("Content-Disposition")).startsWith("inline");
    assertThat(answer.header("Cache-Control")).contains("private");
  }

  @Test
  void that_a_browser_might_run_are_only_offered_for_keeping() {
    send("text/html", "página.html", "", "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));
    Response answer = desk.admin().get("/files/" + await("stored").get("id"));
    assertThat(answer.contentType()).isEqualTo("application/octet-stream");
    assertThat(answer.header("Content-Disposition")).isEqualTo("attachment; filename*=UTF-8''p%C3%A1gina.html");
  }

  @Test
  void are_given_out_in_parts_too() {
    send("audio/ogg", "voz.ogg", "", PICTURE);
    Object id = await("stored").get("id");
    Response part = desk.admin().header("Range", "bytes=4-9").get("/files/" + id);
    assertThat(part.statusCode()).isEqualTo(206);
    assertThat(part.asByteArray()).isEqualTo("really".getBytes(StandardCharsets.US_ASCII));
    assertThat(part.header("Content-Range")).isEqualTo("bytes 4-9/" + PICTURE.length);
    assertThat(desk.admin().header("Range", "bytes=100-").get("/files/" + id).statusCode()).isEqualTo(416);
  }

  @Test
  void that_cannot_be_had_show_why_and_are_asked_for_again() {
    knob(1);
    send("image/png", "foto.png", "", PICTURE);
    Map<String, Object> waiting = Eventually.get("a failed try", this::file, file -> file.get("error") != null);
    assertThat(waiting).containsEntry("state", "waiting").containsEntry("error", "HTTP 500");
    assertThat(waiting.get("nextTry")).isNotNull();
    desk.admin().get("/files/" + waiting.get("id")).then().statusCode(409);
    knob(0);
    assertThat(await("stored").get("error")).isNull();
  }

  @Test
  void that_are_lost_can_be_asked_for_by_a_person() {
    new Meta(desk).messages(Meta.message(phone, Meta.newId(), "image", "{\"id\":\"404\",\"mime_type\":\"image/png\"}")).then().statusCode(200);
    Object id = await("lost").get("id");
    assertThat(desk.admin().get("/files?limit=200").<List<Object>>path("items.id")).contains(id);
    desk.admin().get("/files/" + id).then().statusCode(410);
    desk.admin().post("/files/" + id + "/retry").then().statusCode(200);
    Map<String, Object> again = Eventually.get("another try", () -> desk.admin().get("/files/" + id + "/state").<Map<String, Object>>path(""),
        file -> file.get("state").equals("lost"));
    assertThat(again).containsEntry("tries", 1);
    desk.admin().post("/files/" + UUID.randomUUID() + "/retry").then().statusCode(404);
  }

  @Test
  void are_for_nobody_who_has_no_key() {
    send("image/png", "foto.png", "", PICTURE);
    desk.visitor().get("/api/v1/files/" + await("stored").get("id")).then().statusCode(401);
  }

  private void send(String type, String name, String caption, byte[] bytes) {
    desk.visitor().contentType(type).queryParam("name", name).queryParam("caption", caption).body(bytes)
        .post("/demo/phones/" + phone + "/files").then().statusCode(200);
  }

  private Map<String, Object> await(String state) {
    return Eventually.get("a file that is " + state, this::file, file -> state.equals(file.get("state")));
  }

  private Map<String, Object> file() {
    return history.by("customer").stream().map(message -> message.get("file")).filter(file -> file != null)
        .map(FilesIT::members).findFirst().orElse(Map.of());
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> members(Object file) {
    return (Map<String, Object>) file;
  }

  private void knob(int share) {
    desk.visitor().contentType("application/json").body("{\"pfile\":" + share + "}").post("/demo/graph/config").then().statusCode(200);
  }
}
