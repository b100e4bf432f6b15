package relevo.messaging.provider.meta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import relevo.events.Content;
import relevo.messaging.provider.Delivery;
import relevo.messaging.provider.Echo;
import relevo.messaging.provider.Identity;
import relevo.messaging.provider.Inbound;
import relevo.messaging.provider.Notice;
import relevo.messaging.provider.Notice.Health;
import relevo.messaging.provider.Notice.Rename;

class MetaNoticesTest {

  static Stream<Recorded> fields() {
    return Recorded.in("fields.json");
  }

  @ParameterizedTest
  @MethodSource("fields")
  void keep_every_field_and_say_what_follows(Recorded field) {
    String name = field.json().getString("field");
    String value = field.part("value").toString();
    Notice expected = field.expected("notice", Notice.class);
    assertThat(Recorded.read(name, value).notices()).singleElement()
        .usingRecursiveComparison().ignoringFields("channel")
        .isEqualTo(new Notice(name, "900", null, expected.what(), value, Instant.ofEpochSecond(1795344000), expected.preferences(),
            expected.renames(), expected.health(), expected.unreachable(), expected.template()));
  }

  @Test
  void have_one_key_however_often_they_come() {
    Notice notice = Recorded.read("security", "{\"event\":\"PIN\"}").notices().getFirst();
    assertThat(Recorded.read("security", "{\"event\":\"PIN\"}").notices().getFirst().key()).isEqualTo(notice.key());
    assertThat(Recorded.read("security", "{\"event\":\"NIP\"}").notices().getFirst().key()).isNotEqualTo(notice.key());
  }

  @Test
  void say_what_was_wrong_with_a_webhook() {
    Delivery delivery = Recorded.read("messages", """
        {"metadata":{"phone_number_id":"100"},"errors":[{"code":131000,"title":"Unsupported webhook payload"}],
         "user_actions":[{"action_type":"marketing_messages_link_click","timestamp":"1"}]}""");
    assertThat(delivery.notices()).extracting(Notice::kind, Notice::what).containsExactly(
        tuple("errors", "131000"),
        tuple("user_actions", "marketing_messages_link_click"));
  }

  @Test
  void keep_a_body_that_the_database_takes() {
    Notice notice = Recorded.read("security", "{\"e\\ud83d\":\"a\\u0000b\\udc4d\"}").notices().getFirst();
    assertThat(notice.body()).isEqualTo("{\"e\":\"ab\"}");
  }

  @Test
  void tell_of_no_state_without_a_word_or_a_name() {
    assertThat(Recorded.read("account_update", "{\"ban_info\":{\"waba_ban_state\":[[],\"\"]}}").notices().getFirst().health()).isEmpty();
    assertThat(Recorded.read("security", "{\"event\":\"PIN\",\"display_phone_number\":\"none\"}").notices().getFirst().health()).isEmpty();
    assertThat(Recorded.read("x".repeat(3_000), "{}").notices()).isEmpty();
  }

  @Test
  void note_no_call_that_names_no_time() {
    assertThat(Recorded.read("calls", "{\"metadata\":{\"phone_number_id\":\"100\"},\"calls\":[{\"id\":\"c\",\"from\":\"34600\","
        + "\"event\":\"terminate\"}]}").messages()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      unplaced_message | {"id":"a","timestamp":"1","type":"text","text":{"body":"?"}}
      unplaced_message | {"id":"a","from":"","timestamp":"1","type":"text","text":{"body":"?"}}
      unplaced_message | {"from":"34600","timestamp":"1","type":"text","text":{"body":"sin id"}}
      unplaced_message | {"id":"a","from":"34600","timestamp":"ayer","type":"text","text":{"body":"?"}}
      group_message    | {"id":"a","from":"34600","group_id":"g","type":"text","text":{"body":"a todos"}}
      """)
  void keep_what_belongs_to_nobodys_conversation(String kind, String message) {
    Delivery delivery =
        Recorded.read("messages", "{\"metadata\":{\"phone_number_id\":\"100\"},\"messages\":[" + message + "]}");
    assertThat(delivery.messages()).isEmpty();
    assertThat(delivery.notices()).extracting(Notice::kind).containsExactly(kind);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      {"type":"user_changed_number","wa_id":"34999"}                    | 34600 | ES.1 | 34999 |
      {"type":"customer_changed_number","new_wa_id":"34999"}            | 34600 | ES.1 | 34999 |
      {"type":"user_changed_user_id","previous_user_id":"ES.0","user_id":"ES.2"} | 34600 | ES.0 |  | ES.2
      """)
  void follow_a_customer_to_another_name(String system, String phone, String userId, String newPhone, String newUserId) {
    Delivery delivery = Recorded.read("messages", "{\"metadata\":{\"phone_number_id\":\"100\"},\"messages\":[{\"from\":\"34600\","
        + "\"from_user_id\":\"ES.1\",\"id\":\"s1\",\"timestamp\":\"1795344000\",\"type\":\"system\",\"system\":" + system + "}]}");
    assertThat(delivery.notices()).singleElement().extracting(Notice::renames).isEqualTo(List.of(new Rename(
        new Identity(phone, userId, null, null, null), new Identity(newPhone, newUserId, null, null, null))));
    assertThat(delivery.messages()).singleElement().extracting(message -> message.content().kind()).isEqualTo(Content.Kind.NOTE);
  }

  @Test
  void bring_what_a_person_wrote_on_the_businesss_phone() {
    assertThat(Recorded.read("smb_message_echoes", Recorded.value("echoes.json")).echoes()).containsExactly(
        new Echo("100", "e1", new Identity("34600", "ES.1", null, null, null), Content.text("Voy"),
            Instant.ofEpochSecond(1795344000), false, false, null),
        new Echo("100", "e2", new Identity("34600", null, null, null, null), Content.revoke("e1"),
            Instant.ofEpochSecond(1795344001), false, false, null));
  }

  @Test
  void bring_what_was_said_before_we_came() {
    Delivery delivery = Recorded.read("history", Recorded.value("history.json"));
    assertThat(delivery.echoes()).allMatch(Echo::past).extracting(Echo::id, Echo::byCustomer).containsExactly(
        tuple("h1", true), tuple("h2", false),
        tuple("h3", true));
    assertThat(delivery.notices()).extracting(Notice::what).containsExactly("55", "2593109");
  }

  @ParameterizedTest
  @CsvSource({"FAILED, , Llamada perdida", "COMPLETED, 63, Llamada de 63 segundos"})
  void note_a_call_that_ended(String status, String duration, String words) {
    Delivery delivery = Recorded.read("calls", "{\"metadata\":{\"phone_number_id\":\"100\"},\"calls\":[{\"id\":\"wacid.1\",\"from\":"
        + "\"34600\",\"event\":\"terminate\",\"timestamp\":\"1795344000\",\"direction\":\"USER_INITIATED\",\"status\":\"" + status + "\""
        + (duration == null ? "" : ",\"duration\":" + duration) + "}]}");
    assertThat(delivery.messages()).extracting(Inbound::content).containsExactly(Content.note("call", words));
  }

  @ParameterizedTest
  @CsvSource({"131050, stop", "131049, pause", "130472, pause"})
  void take_a_late_failure_for_the_customers_wish(int code, String value) {
    assertThat(failed(code).preferences()).singleElement()
        .extracting(Notice.Preference::value, wish -> wish.who().phone()).containsExactly(value, "34600");
  }

  @Test
  void take_a_late_failure_for_a_customer_out_of_reach_or_a_broken_channel() {
    assertThat(failed(131026).unreachable()).extracting(Identity::phone).containsExactly("34600");
    assertThat(failed(131042).health()).containsExactly(new Health("100", "sending", "failing", "131042: why"));
  }

  private static Notice failed(int code) {
    return Recorded.read("messages", "{\"metadata\":{\"phone_number_id\":\"100\"},\"statuses\":[{\"id\":\"w\",\"status\":\"failed\","
        + "\"timestamp\":\"1795344000\",\"recipient_id\":\"34600\",\"errors\":[{\"code\":" + code + ",\"title\":\"why\"}]}]}")
        .notices().getFirst();
  }
}
