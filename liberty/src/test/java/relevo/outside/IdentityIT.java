package relevo.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A customer is a person, whatever WhatsApp calls them today. */
@ExtendWith(OnRunningDesk.class)
class IdentityIT {

  private final RunningDesk desk;
  private final Meta meta;
  private final String phone = Meta.anybody();
  private final String userId = anyUserId();

  IdentityIT(RunningDesk desk) {
    this.desk = desk;
    meta = new Meta(desk);
  }

  @Test
  void is_kept_when_the_number_changes() {
    String before = (String) heard(userId, phone, "hola").get("id");
    String newPhone = Meta.anybody();
    meta.messages(Meta.message(phone, Meta.newId(), "system", "{\"type\":\"user_changed_number\",\"wa_id\":\"" + newPhone + "\"}"))
        .then().statusCode(200);
    Eventually.get("the new number", () -> conversations("phone=" + newPhone), found -> !found.isEmpty());
    assertThat(heard(anyUserId(), newPhone, "soy yo")).containsEntry("id", before);
  }

  @Test
  void is_kept_when_the_user_id_changes() {
    Map<String, Object> before = heard(userId, phone, "hola");
    String next = anyUserId();
    meta.change("user_id_update", "\"user_id_update\":[{\"user_id\":{\"previous\":\"" + userId + "\",\"current\":\"" + next + "\"}}]")
        .then().statusCode(200);
    Eventually.get("the new user id", () -> conversations("phone=" + phone).getFirst(), found -> next.equals(found.get("userId")));
    assertThat(heard(next, phone, "soy yo")).containsEntry("id", before.get("id"));
  }

  @Test
  void is_not_given_to_whoever_gets_the_number_next() {
    heard(userId, phone, "mi secreto");
    meta.messages(Meta.by(anyUserId(), Meta.text(phone, Meta.newId(), "hola"))).then().statusCode(200);
    List<Map<String, Object>> both =
        Eventually.get("two conversations", () -> conversations("phone=" + phone), found -> found.size() == 2);
    assertThat(both.getFirst().get("contact")).isNotEqualTo(both.getLast().get("contact"));
    assertThat(both.getFirst().get("conflicts")).isEqualTo(List.of(both.getLast().get("contact")));
    assertThat(both.getLast().get("conflicts")).isEqualTo(List.of(both.getFirst().get("contact")));
  }

  @Test
  void shows_a_conflict_once_however_often_it_comes() {
    heard(userId, phone, "hola");
    String stranger = anyUserId();
    for (int i = 0; i < 3; i++) {
      meta.messages(Meta.by(stranger, Meta.text(phone, Meta.newId(), "soy otra persona"))).then().statusCode(200);
    }
    Map<String, Object> conversation = Eventually.get("three messages", () -> conversations("phone=" + phone),
        found -> found.size() == 2 && fromCustomer(found.getFirst()) == 3).getFirst();
    assertThat((List<?>) conversation.get("conflicts")).hasSize(1);
    assertThat(new Sql(desk).run("select count(*) from messaging.alias_conflict where value = ?", phone)).containsExactly("1");
  }

  @Test
  void needs_no_phone_number() {
    String message = Meta.by(userId, Meta.text("", Meta.newId(), "hola"));
    meta.messages(message).then().statusCode(200);
    Map<String, Object> conversation = Eventually.get("the conversation", () -> conversations("limit=200").stream()
        .filter(each -> userId.equals(each.get("userId"))).toList(), found -> !found.isEmpty()).getFirst();
    assertThat(conversation.get("phone")).isNull();
    Eventually.get("an answer that arrives", () -> messages(conversation), said -> said.stream()
        .anyMatch(each -> each.get("author").equals("bot") && List.of("sent", "delivered", "read").contains(each.get("status"))));
  }

  private static String anyUserId() {
    return "MX." + UUID.randomUUID().toString().replace("-", "");
  }

  /** The conversation that the message went into. */
  private Map<String, Object> heard(String user, String from, String text) {
    meta.messages(Meta.by(user, Meta.text(from, Meta.newId(), text))).then().statusCode(200);
    return Eventually.get("the message «" + text + "»", () -> conversations("phone=" + from), found -> !found.isEmpty()
        && messages(found.getFirst()).stream().anyMatch(each -> text.equals(each.get("text")))).getFirst();
  }

  private List<Map<String, Object>> conversations(String query) {
    return desk.admin().get("/conversations?" + query).then().statusCode(200).extract().path("items");
  }

  private long fromCustomer(Map<String, Object> conversation) {
    return messages(conversation).stream().filter(each -> each.get("author").equals("customer")).count();
  }

  private List<Map<String, Object>> messages(Map<String, Object> conversation) {
    return desk.admin().get("/conversations/" + conversation.get("id") + "/messages").then().statusCode(200).extract().path("items");
  }
}
