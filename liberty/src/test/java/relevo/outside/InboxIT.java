package relevo.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What an agent sees of chats without opening them, and how they put them in order. */
@ExtendWith(OnRunningDesk.class)
class InboxIT {

  private final RunningDesk desk;
  private final Meta meta;
  private final History history;
  private final String phone = Meta.anybody();
  private Inbox ana;
  private String ticket;

  InboxIT(RunningDesk desk) {
    this.desk = desk;
    meta = new Meta(desk);
    history = new History(desk, phone);
  }

  @BeforeEach
  void a_customer_asks_for_a_person() {
    ana = Inbox.of(desk, "agent", "mesa");
    ticket = asksForAPerson(phone);
  }

  @Test
  void shows_the_last_word_what_is_unread_and_who_waits() {
    Map<String, Object> card = ana.card(phone);
    assertThat(card).containsEntry("lastText", "quiero hablar con un agente").containsEntry("lastFrom", "customer").containsEntry("unread", 1)
        .containsEntry("language", "es").containsEntry("draft", false).containsEntry("snoozedForReply", false);
    Instant wrote = instant(card, "lastAt");
    assertThat(instant(card, "waitingSince")).isEqualTo(wrote);
    assertThat(instant(card, "windowClosesAt")).isEqualTo(wrote.plus(Duration.ofHours(24)));
    assertThat(instant(card, "dueAt")).isAfter(wrote);
    says("¿hay alguien?");
    says("llevo rato esperando");
    card = await("two more", seen -> seen.get("unread").equals(3));
    assertThat(card).containsEntry("lastText", "llevo rato esperando");
    assertThat(instant(card, "waitingSince")).isEqualTo(wrote);
    assertThat(ana.sees("unread=true&contact=" + phone)).containsExactly(ticket);
    Instant firstReply = instant(card, "dueAt");
    ana.does(ticket, "claim", Map.of()).statusCode(200).body("unread", equalTo(3)).body("lastText", equalTo("llevo rato esperando"));
    ana.does(ticket, "messages", Map.of("text", "Hola, soy Ana")).statusCode(200);
    card = ana.card(phone);
    assertThat(card).containsEntry("lastText", "Hola, soy Ana").containsEntry("lastFrom", "agent").containsEntry("unread", 0)
        .doesNotContainKey("waitingSince");
    assertThat(instant(card, "dueAt")).isAfter(firstReply);
    assertThat(ana.sees("unread=true&contact=" + phone)).isEmpty();
    says("gracias");
    card = await("the thanks", seen -> seen.get("unread").equals(1));
    assertThat(instant(card, "waitingSince")).isEqualTo(instant(card, "lastAt"));
    ana.asks().get("/tickets/" + ticket).then().statusCode(200).body("lastText", equalTo("gracias")).body("unread", equalTo(1));
    ana.does(ticket, "resolve", Map.of()).statusCode(200);
    assertThat(ana.card(phone)).doesNotContainKeys("dueAt", "waitingSince").containsEntry("unread", 1);
  }

  @Test
  void has_a_word_for_what_is_no_text_and_none_for_a_reaction() {
    meta.messages(Meta.message(phone, Meta.newId(), "image", "{\"id\":\"100\",\"mime_type\":\"image/jpeg\",\"sha256\":\"x\"}")).then().statusCode(200);
    Map<String, Object> card = await("the image", seen -> seen.get("unread").equals(2));
    assertThat(card).containsEntry("lastText", "Imagen").containsEntry("lastKind", "IMAGE");
    meta.messages(Meta.message(phone, Meta.newId(), "reaction", "{\"message_id\":\"wamid.x\",\"emoji\":\"👍\"}")).then().statusCode(200);
    history.await("customer", message -> message.toString().contains("👍"));
    assertThat(ana.card(phone)).containsEntry("unread", 2).containsEntry("lastText", "Imagen");
  }

  @Test
  void stands_in_the_order_that_is_asked_for_page_by_page() {
    String other = Meta.anybody();
    String second = asksForAPerson(other);
    says("sigo aquí");
    await("one more", seen -> seen.get("unread").equals(2));
    for (String order : List.of("newest", "oldest", "waiting", "due", "queue")) {
      List<String> all = paged("order=" + order + "&status=unresolved&team=mesa");
      assertThat(all).as(order).doesNotHaveDuplicates().contains(ticket, second);
      boolean newestFirst = order.equals("newest");
      assertThat(all.indexOf(ticket) < all.indexOf(second)).as(order).isNotEqualTo(newestFirst);
    }
    ana.does(ticket, "claim", Map.of()).statusCode(200);
    ana.does(ticket, "messages", Map.of("text", "Voy")).statusCode(200);
    List<String> waiting = paged("order=waiting&team=mesa");
    assertThat(waiting.indexOf(second)).isLessThan(waiting.indexOf(ticket));
    assertThat(ana.sees("agent=me")).containsExactly(ticket);
    assertThat(ana.sees("agent=none&status=open&limit=200")).contains(second).doesNotContain(ticket);
    assertThat(ana.sees("agent=" + ana.login())).containsExactly(ticket);
  }

  @Test
  void is_found_by_a_part_of_a_number_and_by_language_and_urgency() {
    assertThat(ana.sees("q=" + phone.substring(4))).containsExactly(ticket);
    assertThat(ana.sees("q=%25%25%25")).isEmpty();
    assertThat(ana.sees("language=es&contact=" + phone)).containsExactly(ticket);
    assertThat(ana.sees("language=pt&contact=" + phone)).isEmpty();
    String priority = (String) ana.card(phone).get("priority");
    assertThat(ana.sees("contact=" + phone + "&priority=" + priority)).containsExactly(ticket);
    for (String wrong : List.of("order=azar", "priority=mucha", "q=ab", "snoozed=quizá", "order=due&status=resolved", "cursor=x", "status=abierto")) {
      ana.asks().get("/tickets?" + wrong).then().statusCode(422);
    }
  }

  @Test
  void shows_nothing_of_another_teams_work() {
    Inbox stranger = Inbox.of(desk, "agent", "facturacion");
    for (String order : List.of("newest", "waiting", "due", "queue")) {
      assertThat(stranger.sees("limit=200&order=" + order)).doesNotContain(ticket);
    }
  }

  private List<String> paged(String query) {
    List<String> all = new ArrayList<>();
    String cursor = "";
    while (cursor != null) {
      var page = ana.asks().get("/tickets?limit=7&" + query + "&cursor=" + cursor).then().statusCode(200).extract();
      all.addAll(page.path("items.id"));
      cursor = page.path("next");
    }
    return all;
  }

  private Map<String, Object> await(String what, Predicate<Map<String, Object>> fits) {
    return Eventually.get(what, () -> ana.card(phone), fits);
  }

  private static Instant instant(Map<String, Object> card, String name) {
    return Instant.parse((String) card.get(name));
  }

  private String asksForAPerson(String by) {
    meta.messages(Meta.text(by, Meta.newId(), "quiero hablar con un agente")).then().statusCode(200);
    return Eventually.get("a ticket", () -> ana.sees("contact=" + by), ids -> !ids.isEmpty()).getFirst();
  }

  private void says(String text) {
    meta.messages(Meta.text(phone, Meta.newId(), text)).then().statusCode(200);
  }
}
