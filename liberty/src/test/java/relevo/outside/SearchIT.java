package relevo.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One search over messages and contacts, as far as whoever asks may see. */
@ExtendWith(OnRunningDesk.class)
class SearchIT {

  private static final String PASSWORD = "Una-clave-larga-2026";

  private final RunningDesk desk;
  private final Meta meta;
  private final String phone = Meta.anybody();
  /** A word that nobody else says. */
  private final String word = ThreadLocalRandom.current().ints(10, 'a', 'z' + 1).mapToObj(Character::toString).collect(Collectors.joining("", "ñ", ""));

  SearchIT(RunningDesk desk) {
    this.desk = desk;
    meta = new Meta(desk);
  }

  @Test
  void finds_words_without_their_accents_and_by_their_beginning() {
    say(phone, "¿Dónde está mi camión de " + word + "?");
    say(phone, "otra cosa");
    for (String query : List.of(word, word.replace('ñ', 'n'), word.toUpperCase(Locale.ROOT), "CAMION " + word, "camión donde " + word.substring(0, 8))) {
      Map<String, Object> hit = only(query);
      assertThat(hit).containsEntry("what", "message").containsEntry("phone", phone).containsEntry("excerpt", "¿Dónde está mi camión de " + word + "?");
      assertThat(hit.get("conversation")).isEqualTo(new History(desk, phone).conversation().orElseThrow());
      assertThat(hit.get("message")).isEqualTo(new History(desk, phone).by("customer").getFirst().get("id"));
    }
    assertThat(found("camiones " + word)).isEmpty();
  }

  @Test
  void shows_the_newest_first_and_no_more_than_asked() {
    for (int number = 1; number <= 4; number++) say(phone, word + " número " + number);
    Eventually.get("four", () -> found(word), hits -> hits.size() == 4);
    desk.admin().queryParam("q", word).queryParam("limit", 3).get("/search").then().statusCode(200).body("items", hasSize(3))
        .body("items[0].excerpt", equalTo(word + " número 4")).body("complete", equalTo(true));
  }

  @Test
  void finds_contacts_by_name_and_by_any_part_of_their_number() {
    String name = "Begoña " + Character.toUpperCase(word.charAt(0)) + word.substring(1);
    meta.signed(Meta.envelope(Meta.text(phone, Meta.newId(), "hola")).replace("\"messages\":",
        "\"contacts\":[{\"wa_id\":\"" + phone + "\",\"profile\":{\"name\":\"" + name + "\"}}],\"messages\":")).then().statusCode(200);
    Map<String, Object> hit = only("begona " + word.replace('ñ', 'n'));
    assertThat(hit).containsEntry("what", "contact").containsEntry("name", name).doesNotContainKey("message");
    String written = "+" + phone.substring(0, 2) + " 1 (" + phone.substring(3, 6) + ") " + phone.substring(6, 9) + "-" + phone.substring(9);
    for (String part : List.of(phone, written, phone.substring(5), phone.substring(4, 12))) {
      assertThat(found(part)).as(part).anySatisfy(found -> assertThat(found).containsEntry("phone", phone).containsEntry("what", "contact"));
    }
  }

  @Test
  void takes_signs_for_signs() {
    say(phone, "100% " + word + "_x");
    only(word);
    for (String query : List.of("%%%", "___", "''='", "&|!:*")) {
      desk.admin().queryParam("q", query).get("/search").then().statusCode(422)
          .body("type", equalTo("urn:relevo:problem:search-too-short"));
    }
    assertThat(found(word.substring(0, 4) + "%" + word.substring(6))).isEmpty();
    assertThat(found("zzz' | '" + word)).isEmpty();
    desk.admin().queryParam("q", "hola").queryParam("limit", 51).get("/search").then().statusCode(422);
  }

  @Test
  void finds_what_a_message_says_now_and_no_more_what_it_said() {
    say(phone, word + " antes");
    only(word);
    String id = (String) new History(desk, phone).by("customer").getFirst().get("id");
    new Sql(desk).run("update messaging.message set content = replace(content, 'antes', 'despues') where id = cast(? as uuid)", id);
    Eventually.get("the new word", () -> found(word + " despues"), hits -> hits.size() == 1);
    assertThat(found(word + " antes")).isEmpty();
  }

  @Test
  void finds_nothing_of_other_teams() {
    meta.messages(Meta.text(phone, Meta.newId(), "quiero hablar con un agente " + word)).then().statusCode(200);
    only(word);
    Eventually.get("a ticket", () -> desk.admin().get("/tickets?contact=" + phone).<List<String>>path("items.id"), ids -> !ids.isEmpty());
    assertThat(foundBy("retenciones", word)).isEmpty();
    assertThat(foundBy("retenciones", phone)).isEmpty();
    assertThat(foundBy("mesa", word)).hasSize(1);
    assertThat(foundBy("mesa", phone)).hasSize(1);
    desk.visitor().get("/api/v1/search?q=" + phone).then().statusCode(401);
  }

  private void say(String from, String text) {
    meta.messages(Meta.text(from, Meta.newId(), text)).then().statusCode(200);
    Eventually.get("the message", () -> new History(desk, from).by("customer"), all -> all.stream().anyMatch(each -> text.equals(each.get("text"))));
  }

  private Map<String, Object> only(String query) {
    return Eventually.get("one hit for " + query, Duration.ofSeconds(15), () -> found(query), hits -> hits.size() == 1).getFirst();
  }

  private List<Map<String, Object>> found(String query) {
    return desk.admin().queryParam("q", query).get("/search").then().statusCode(200).extract().path("items");
  }

  private List<Map<String, Object>> foundBy(String team, String query) {
    String login = "eva" + ThreadLocalRandom.current().nextInt(1_000_000_000);
    desk.admin().body(Map.of("login", login, "name", "Eva", "roles", List.of("agent"), "teams", List.of(team), "password", PASSWORD))
        .post("/accounts").then().statusCode(201);
    Response session = desk.visitor().contentType("application/json").body(Map.of("login", login, "password", PASSWORD)).post("/api/v1/session");
    return desk.visitor().cookies(session.cookies()).queryParam("q", query).get("/api/v1/search").then().statusCode(200).extract().path("items");
  }
}
