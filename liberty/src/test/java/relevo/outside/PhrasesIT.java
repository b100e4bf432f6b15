package relevo.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Phrases that analysts add to a word list, and take out of it, without touching its file. */
@ExtendWith(OnRunningDesk.class)
class PhrasesIT {

  private final RunningDesk desk;

  PhrasesIT(RunningDesk desk) {
    this.desk = desk;
  }

  @Test
  void are_read_in_customers_messages_within_seconds() {
    String version = desk.admin().get("/phrases/regalo/es").then().extract().statusCode() == 404 ? "\"0\""
        : desk.admin().get("/phrases/regalo/es").then().extract().header("ETag");
    put("regalo", version, "{\"added\":[\"cupon de cumpleaños\"]}").statusCode(200).body("phrases", hasItem("cupon de cumpleaños"));
    List<String> sources = Eventually.get("the new phrase", () -> seen("tengo un cupón de cumpleaños"), found -> !found.isEmpty());
    assertThat(sources).contains("database/regalo.es.txt:1");
  }

  @Test
  void are_taken_out_of_a_file_that_stays_as_it_is() {
    String version = desk.admin().get("/phrases/queja/es").then().statusCode(200).body("phrases", hasItem(startsWith("quejarme")))
        .extract().header("ETag");
    put("queja", version, "{\"removed\":[\"quejarme | -0.3\"]}").statusCode(200).body("phrases", not(hasItem("quejarme | -0.3")))
        .header("ETag", not(equalTo(version)));
    put("queja", version, "{}").statusCode(412).body("type", equalTo("urn:relevo:problem:version-changed"));
    String now = desk.admin().get("/phrases/queja/es").then().statusCode(200).extract().header("ETag");
    put("queja", now, "{}").statusCode(200).body("phrases", hasItem("quejarme | -0.3"));
  }

  @Test
  void are_not_changed_by_who_has_not_read_them() {
    put("queja", null, "{}").statusCode(428);
    desk.visitor().get("/api/v1/phrases/queja/es").then().statusCode(401);
    desk.admin().get("/phrases/nothing-of-the-kind/es").then().statusCode(404);
  }

  private ValidatableResponse put(String list, String version, String body) {
    var request = desk.admin().body(body);
    if (version != null) request.header("If-Match", version);
    return request.put("/phrases/" + list + "/es").then();
  }

  private List<String> seen(String text) {
    return desk.admin().body("{\"text\":\"" + text + "\"}").post("/signals").then().statusCode(200)
        .extract().jsonPath().getList("spans.findAll { it.signal == 'regalo' }.source");
  }
}
