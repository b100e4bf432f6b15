package relevo.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The articles that answer frequent questions, as analysts keep them. */
@ExtendWith(OnRunningDesk.class)
class KnowledgeIT {

  private static final Path LABELLED = Path.of("..", "modules", "flow", "src", "test", "resources", "relevo", "flow", "knowledge");
  private static final String ARTICLE = """
      {"title":{"es":"Alquiler de bicicletas"},"questions":{"es":["¿Alquilan bicis?"]},"answer":{"es":"Sí, a 5 € la hora."},
       "tags":["bicis"],"by":"ana"%s}""";

  private final RunningDesk desk;

  KnowledgeIT(RunningDesk desk) {
    this.desk = desk;
  }

  @Test
  void begins_with_the_shop_s_articles() {
    desk.admin().get("/knowledge/articles?tag=tienda").then().statusCode(200).body("items.id", hasItems("envio", "garantia"));
    search("cuanto sale el envio", "tienda").body("verdict", equalTo("ANSWER")).body("candidates[0].id", equalTo("gastos"))
        .body("candidates[0].because.asked", hasItem("cuanto sale"));
  }

  @Test
  void is_written_read_changed_and_removed() {
    String tag = desk.admin().body(ARTICLE.formatted(",\"id\":\"bicis\"")).post("/knowledge/articles").then().statusCode(201)
        .body("state", equalTo("PUBLISHED")).body("changedBy", equalTo("ana")).extract().header("ETag");
    desk.admin().body(ARTICLE.formatted(",\"id\":\"bicis\"")).post("/knowledge/articles").then().statusCode(409);
    Eventually.get("the article to be known", () -> search("quiero alquilar una bicicleta", "bicis").extract().jsonPath().getString("verdict"),
        "ANSWER"::equals);
    put(tag, ",\"state\":\"DRAFT\"").statusCode(200).body("state", equalTo("DRAFT"));
    put(tag, "").statusCode(412).body("title", containsString("lo guardó ana"));
    put(null, "").statusCode(428);
    search("quiero alquilar una bicicleta", "bicis").body("verdict", equalTo("NONE"));
    String now = desk.admin().get("/knowledge/articles/bicis").then().statusCode(200).extract().header("ETag");
    put(now, ",\"expires\":\"2020-01-01T00:00:00Z\"").statusCode(200);
    search("quiero alquilar una bicicleta", "bicis").body("candidates", hasSize(0));
    desk.admin().header("If-Match", "*").delete("/knowledge/articles/bicis").then().statusCode(204);
    desk.admin().get("/knowledge/articles/bicis").then().statusCode(404);
  }

  @Test
  void says_what_is_wrong() {
    desk.admin().body("{\"id\":\"Envío\"}").post("/knowledge/articles").then().statusCode(422).body("title", containsString("identificador"));
    desk.admin().body("{\"id\":\"x\",\"title\":{\"fr\":\"x\"}}").post("/knowledge/articles").then().statusCode(422);
    desk.admin().get("/knowledge/search").then().statusCode(422);
    desk.visitor().get("/api/v1/knowledge/articles").then().statusCode(401);
    desk.admin().contentType("text/markdown").body("# uno\n\n## es: T\n\nSi.\n\n# dos\n").post("/knowledge/import").then().statusCode(422)
        .body("problems[0].line", equalTo(7));
    desk.admin().get("/knowledge/articles/uno").then().statusCode(404);
  }

  @Test
  void comes_out_as_it_went_in() throws IOException {
    for (String format : List.of("md", "csv")) {
      String all = desk.admin().get("/knowledge/export?tag=tienda&format=" + format).then().statusCode(200).extract().asString();
      imported(all, format.equals("md") ? "text/markdown" : "text/csv", "").body("added", hasSize(0)).body("changed", hasSize(0)).body("same", equalTo(9));
    }
    String hotel = Files.readString(LABELLED.resolve("hotel.md"));
    imported(hotel, "text/markdown", "?dry=true").body("added", hasSize(12));
    desk.admin().get("/knowledge/articles/mascotas").then().statusCode(404);
    imported(hotel, "text/markdown", "").body("added", hasItem("mascotas"));
    imported(hotel.replace("10 kg", "12 kg"), "text/markdown", "").body("changed", contains("mascotas")).body("same", equalTo(11));
    removed("hotel");
  }

  @Test
  void gathers_what_nobody_answered() {
    String[] asked = {"¿tienen zanahorias moradas?", "hay zanahorias moradas", "venden zanahorias moradas?"};
    for (String question : asked) {
      new Sql(desk).run("insert into flow.gap (id, conversation_id, language, text, at) values (?, ?, 'es', ?, now())", UUID.randomUUID(),
          UUID.randomUUID(), question);
    }
    JsonPath cluster = desk.admin().get("/knowledge/gaps?limit=100").then().statusCode(200).extract().jsonPath();
    String id = cluster.getString("items.find { it.examples.any { it.contains('zanahorias') } }.id");
    assertThat(cluster.getInt("items.find { it.id == '" + id + "' }.count")).isEqualTo(3);
    desk.admin().body("{\"id\":\"zanahorias\"}").post("/knowledge/gaps/" + id + "/draft").then().statusCode(201).body("state", equalTo("DRAFT"))
        .body("questions.es", hasSize(3));
    search("venden zanahorias moradas", "").body("verdict", equalTo("NONE"));
    desk.admin().post("/knowledge/gaps/" + id + "/discard").then().statusCode(404);
    desk.admin().header("If-Match", "*").delete("/knowledge/articles/zanahorias").then().statusCode(204);
  }

  /** The same questions, and nearly the same floors, as without a database. */
  @Test
  void answers_labelled_questions() throws IOException {
    List<String> businesses = List.of("seguros", "telecom", "banco");
    for (String business : businesses) imported(Files.readString(LABELLED.resolve(business + ".md")), "text/markdown", "");
    Eventually.get("all words to be known", () -> search("no tengo internet en casa", "telefonia").extract().jsonPath().getString("verdict"), "ANSWER"::equals);
    int right = 0;
    int answerable = 0;
    int unanswerable = 0;
    int wrong = 0;
    for (String line : Files.readAllLines(LABELLED.resolve("test.tsv"))) {
      String[] cells = line.split("\t");
      if (cells.length < 4) continue;
      String tag = cells[0].equals("telecom") ? "telefonia" : cells[0];
      JsonPath answer = desk.admin().queryParam("q", cells[3]).queryParam("language", cells[1]).queryParam("tags", tag).get("/knowledge/search")
          .then().statusCode(200).extract().jsonPath();
      String verdict = answer.getString("verdict");
      if (cells[2].equals("-")) {
        unanswerable++;
        if (verdict.equals("ANSWER")) wrong++;
      } else {
        answerable++;
        if (!verdict.equals("NONE") && cells[2].equals(answer.getString("candidates[0].id"))) right++;
      }
    }
    System.out.printf("PostgreSQL: first %d of %d, answered falsely %d of %d%n", right, answerable, wrong, unanswerable);
    assertThat((double) right / answerable).isGreaterThan(0.8);
    assertThat((double) wrong / unanswerable).isLessThan(0.1);
    businesses.forEach(business -> removed(business.equals("telecom") ? "telefonia" : business));
  }

  private ValidatableResponse search(String question, String tags) {
    return desk.admin().queryParam("q", question).queryParam("tags", tags).get("/knowledge/search").then().statusCode(200);
  }

  private ValidatableResponse put(String version, String more) {
    var request = desk.admin().body(ARTICLE.formatted(more));
    if (version != null) request.header("If-Match", version);
    return request.put("/knowledge/articles/bicis").then();
  }

  private ValidatableResponse imported(String text, String type, String query) {
    return desk.visitor().basePath("/api/v1").header("Authorization", "Bearer " + desk.token()).contentType(type + ";charset=UTF-8").body(text)
        .post("/knowledge/import" + query).then().statusCode(200);
  }

  private void removed(String tag) {
    List<String> ids = desk.admin().get("/knowledge/articles?limit=200&tag=" + tag).then().extract().jsonPath().getList("items.id");
    ids.forEach(id -> desk.admin().header("If-Match", "*").delete("/knowledge/articles/" + id).then().statusCode(204));
  }
}
