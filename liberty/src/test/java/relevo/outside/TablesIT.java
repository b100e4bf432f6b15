package relevo.outside;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.ValidatableResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Rules as tables, over HTTP. */
@ExtendWith(OnRunningDesk.class)
class TablesIT {

  private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final Path SHIPPED = Path.of("..", "rules", "tables", "ruteo.csv");

  private final RunningDesk desk;

  TablesIT(RunningDesk desk) {
    this.desk = desk;
  }

  @Test
  void are_live_as_they_are_shipped() throws Exception {
    byte[] csv = desk.admin().get("/rules/tables/ruteo").then().statusCode(200).contentType(startsWith("text/csv"))
        .header("Content-Disposition", containsString("ruteo.csv")).extract().asByteArray();
    assertEquals(Files.readString(SHIPPED), new String(csv, StandardCharsets.UTF_8));
  }

  @Test
  void come_back_from_a_workbook_as_they_went() throws Exception {
    byte[] workbook = desk.admin().get("/rules/tables/ruteo?format=xlsx").then().statusCode(200).contentType(XLSX).extract().asByteArray();
    imported(XLSX, workbook).body("ok", is(true)).body("rules", is(10)).body("problems", empty())
        .body("csv", equalTo(Files.readString(SHIPPED))).body("drl", containsString("rule \"baja de un cliente preferente\""));
  }

  @Test
  void say_in_which_cell_they_are_wrong() {
    imported("text/csv", "nombre;Turno.tema;equipo\nuna;billng;messa\n".getBytes(StandardCharsets.UTF_8)).body("ok", is(false))
        .body("drl", nullValue()).body("problems[0].line", is(2)).body("problems[0].column", is(2))
        .body("problems[0].message", startsWith("Fila 2, columna «Turno.tema»:")).body("problems[0].suggestion", containsString("billing"));
    imported("text/csv", "nombre;equipo\nmañana;mesa\n".getBytes(Charset.forName("windows-1252"))).body("ok", is(false))
        .body("problems[0].message", containsString("Windows-1252"));
    imported(XLSX, "PK".getBytes(StandardCharsets.UTF_8)).body("ok", is(false));
  }

  @Test
  void are_refused_with_a_reason() {
    desk.visitor().get("/api/v1/rules/tables/ruteo").then().statusCode(401);
    desk.admin().get("/rules/tables/ninguna").then().statusCode(404).contentType(startsWith("application/problem+json"));
    desk.admin().get("/rules/tables/humano").then().statusCode(422).body("title", containsString("no cabe en una tabla"));
    desk.admin().get("/rules/tables/ruteo?format=pdf").then().statusCode(422);
    desk.admin().contentType("text/csv").body(new byte[3 << 20]).post("/rules/tables/import").then().statusCode(413);
    desk.admin().contentType("application/pdf").body(new byte[1]).post("/rules/tables/import").then().statusCode(415);
  }

  private ValidatableResponse imported(String type, byte[] body) {
    return desk.admin().contentType(type).body(body).post("/rules/tables/import?name=prueba").then().statusCode(200);
  }
}
