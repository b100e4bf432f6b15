package relevo.outside;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An analyst begins a flow from a template, or from one of Twilio Studio, over the API. */
@ExtendWith(OnRunningDesk.class)
class GalleryIT {

  private final RunningDesk desk;

  GalleryIT(RunningDesk desk) {
    this.desk = desk;
  }

  @Test
  void lists_what_each_template_needs() {
    desk.admin().get("/flows/gallery").then().statusCode(200)
        .body("items.name", hasItems("bienvenida", "seguros", "compras", "captacion"))
        .body("items.find { it.name == 'seguros' }.connectors", hasItems("poliza", "parte"))
        .body("items.find { it.name == 'captacion' }.title.pt", notNullValue());
    desk.admin().body(Map.of("by", "ana")).post("/flows/gallery/nada").then().statusCode(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"seguros", "compras", "captacion"})
  void takes_a_template_that_can_go_live_as_it_is(String template) {
    String draft = desk.admin().body(Map.of("as", "mi-" + template, "by", "ana")).post("/flows/gallery/" + template).then().statusCode(201)
        .body("flow", equalTo("mi-" + template)).extract().path("id");
    desk.admin().post("/flows/drafts/" + draft + "/validate").then().statusCode(200).body("problems", hasSize(0)).body("ok", is(true));
    desk.admin().delete("/flows/drafts/" + draft);
  }

  @Test
  void brings_a_flow_of_twilio_studio_and_says_what_is_missing() {
    Map<String, Object> studio = Map.of("initial_state", "Trigger", "states", List.of(
        Map.of("name", "Trigger", "type", "trigger", "properties", Map.of(), "transitions", List.of(Map.of("event", "incomingMessage", "next", "pide"))),
        Map.of("name", "pide", "type", "send-and-wait-for-reply", "properties", Map.of("body", "¿Qué necesita?"),
            "transitions", List.of(Map.of("event", "incomingMessage", "next", "mira"))),
        Map.of("name", "mira", "type", "split-based-on", "properties", Map.of(), "transitions", List.of(
            Map.of("event", "noMatch", "next", "funcion"),
            Map.of("event", "match", "next", "funcion", "conditions",
                List.of(Map.of("arguments", List.of("{{widgets.pide.inbound.Body}}"), "type", "contains", "value", "factura"))))),
        Map.of("name", "funcion", "type", "run-function", "properties", Map.of(), "transitions", List.of())));
    String draft = desk.admin().body(Map.of("flow", "traido", "studio", studio, "draft", true, "by", "ana")).post("/flows/import/twilio").then()
        .statusCode(200).body("notes.sentence", hasItem(containsString("«run-function» no tiene equivalente")))
        .body("problems", hasSize(0)).body("draft", notNullValue()).extract().path("draft");
    desk.admin().get("/flows/drafts/" + draft).then().statusCode(200).body("document.nodes.mira.cases[0].when", equalTo("pide contains \"factura\""));
    desk.admin().delete("/flows/drafts/" + draft);
    desk.admin().body(Map.of("flow", "traido", "studio", Map.of("a", 1))).post("/flows/import/twilio").then().statusCode(422)
        .body("title", containsString("falta «states»"));
  }
}
