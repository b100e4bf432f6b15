package relevo.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsStringIgnoringCase;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A team rests on the public holidays of where it is: rules, promises and what customers are told agree on that. */
@ExtendWith(OnRunningDesk.class)
class HolidaysIT {

  private static final String IMMACULATE = "2026-12-08T10:00:00+01:00";

  private final RunningDesk desk;
  private final History history;
  private final String phone = Meta.anybody();

  HolidaysIT(RunningDesk desk) {
    this.desk = desk;
    history = new History(desk, phone);
  }

  @AfterEach
  void back_to_what_was() {
    ahead(0);
    care("{}").statusCode(200).body("holidays", nullValue());
  }

  @Test
  void are_told_to_the_customer_and_stop_the_clocks() {
    care("{\"holidays\":{\"country\":\"ES\",\"region\":\"md\"}}").statusCode(200).body("holidays.country", equalTo("es"));
    moveTo(Instant.from(ZonedDateTime.parse(IMMACULATE)));
    says("hola");
    history.awaitText("bot", "asistente automático");
    says("quiero cancelar mi suscripción");
    history.awaitText("bot", "miércoles 9 de diciembre a las 9:00");
    Map<String, Object> ticket = Eventually.get("a ticket", this::tickets, found -> !found.isEmpty()).getFirst();
    assertThat(ticket).containsEntry("team", "retenciones");
    String due = desk.admin().get("/tickets/" + ticket.get("id")).then().statusCode(200)
        .extract().path("clocks.find { it.clock == 'first_reply' }.dueAt");
    assertThat(Instant.parse(due)).isAfter(Instant.parse("2026-12-09T08:00:00Z")).isBefore(Instant.parse("2026-12-09T17:00:00Z"));
  }

  @Test
  void are_in_the_calendar_by_country_and_region() {
    calendar("2026-12-08", "2026-12-09").body("items[0].holiday", nullValue()).body("items[0].hours", hasSize(1));
    care("{\"holidays\":{\"country\":\"es\",\"region\":\"md\"}}").statusCode(200);
    Eventually.get("the holiday", () -> calendar("2026-12-08", "2026-12-08").extract().<String>path("items[0].holiday"), name -> name != null);
    calendar("2026-12-08", "2026-12-09").body("items[0].holiday", containsStringIgnoringCase("inmaculada")).body("items[0].hours", empty())
        .body("items[1].hours[0].from", equalTo("09:00"));
    calendar("2026-05-02", "2026-05-02").body("items[0].holiday", equalTo("Fiesta de la comunidad"));
    care("{\"holidays\":{\"country\":\"pt\"}}").statusCode(200);
    Eventually.get("the other country's", () -> calendar("2026-06-10", "2026-06-10").extract().<String>path("items[0].holiday"), name -> name != null);
    calendar("2026-06-10", "2026-06-10").body("items[0].hours", empty());
    calendar("2026-05-04", "2026-05-04").body("items[0].holiday", nullValue());
    care("{\"holidays\":{\"country\":\"es\",\"region\":\"zz\"}}").statusCode(422).body("type", equalTo("urn:relevo:problem:region-unknown"));
    care("{\"holidays\":{\"country\":\"zz\"}}").statusCode(422).body("type", equalTo("urn:relevo:problem:country-unknown"));
  }

  private ValidatableResponse calendar(String from, String to) {
    return desk.admin().get("/teams/retenciones/calendar?from=" + from + "&to=" + to).then().statusCode(200);
  }

  private ValidatableResponse care(String body) {
    String tag = desk.admin().get("/teams/retenciones/care").then().statusCode(200).extract().header("ETag");
    return desk.admin().header("If-Match", tag).body(body).put("/teams/retenciones/care").then();
  }

  private List<Map<String, Object>> tickets() {
    return desk.admin().get("/tickets?contact=" + phone).then().statusCode(200).extract().path("items");
  }

  /** The phone's time is the desk's. */
  private void says(String text) {
    desk.visitor().body("{\"text\":\"" + text + "\"}").post("/demo/phones/" + phone + "/messages").then().statusCode(200);
  }

  private void moveTo(Instant moment) {
    Map<String, Object> clock = desk.visitor().get("/demo/clock").then().statusCode(200).extract().path("");
    Instant real = Instant.parse((String) clock.get("now")).minusSeconds(((Number) clock.get("aheadSeconds")).longValue());
    ahead(Duration.between(real, moment).toSeconds() + 1);
  }

  private void ahead(long seconds) {
    desk.visitor().body("{\"aheadSeconds\":" + seconds + "}").post("/demo/clock").then().statusCode(200);
  }
}
