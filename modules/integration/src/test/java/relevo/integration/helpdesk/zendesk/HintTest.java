package relevo.integration.helpdesk.zendesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HintTest {

  private static Optional<Hint> read(String body) {
    return Hint.of(body.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void is_an_agents_public_words_in_an_event() {
    Hint hint = read("""
        {"type":"zen:event-type:ticket.comment_added","account_id":1,"id":"e","subject":"zen:ticket:7","detail":{"id":"7","actor_id":"5"},
         "event":{"comment":{"id":"14","body":"Ya está","is_public":true,"author":{"id":"5","is_staff":true}},"meta":{"sequence":{}}}}""").orElseThrow();
    assertThat(hint).isEqualTo(new Hint("7", "14", "Ya está", "5", null));
    assertThat(hint.isReply()).isTrue();
  }

  @Test
  void is_no_reply_where_a_customer_or_a_note_speaks_or_something_else_happened() {
    String comment = "{\"type\":\"zen:event-type:ticket.comment_added\",\"detail\":{\"id\":7},\"event\":{\"comment\":{\"id\":\"14\",\"body\":\"x\",\"is_public\":%s,\"author\":{\"id\":\"5\",\"is_staff\":%s}}}}";
    assertThat(read(comment.formatted("false", "true")).orElseThrow().isReply()).isFalse();
    assertThat(read(comment.formatted("true", "false")).orElseThrow().isReply()).isFalse();
    assertThat(read("{\"type\":\"zen:event-type:ticket.status_changed\",\"detail\":{\"id\":\"7\"},\"event\":{\"current\":\"SOLVED\"}}")).contains(new Hint("7", null, null, null, null));
  }

  @Test
  void is_read_from_the_manuals_template_too() {
    assertThat(read("{\"ticket_id\":\"7\",\"comment_id\":\"14\",\"comment\":\"Ya\",\"author_id\":5,\"author_email\":\"eva@x.example\",\"author_role\":\"Agent\"}"))
        .contains(new Hint("7", "14", "Ya", "5", "eva@x.example"));
    assertThat(read("{\"ticket_id\":7,\"comment_id\":\"14\",\"comment\":\"Ya\",\"author_id\":5,\"author_role\":\"End-user\"}").orElseThrow().isReply()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "{", "{}", "{\"type\":\"zen:event-type:user.created\",\"detail\":{\"id\":\"7\"}}", "{\"type\":\"zen:event-type:ticket.created\",\"detail\":[]}", "7"})
  void is_none_in_what_does_not_concern_us(String body) {
    assertThat(read(body)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"type\":\"zen:event-type:ticket.comment_added\",\"detail\":{\"id\":\"7\"},\"event\":null}",
      "{\"type\":\"zen:event-type:ticket.comment_added\",\"detail\":{\"id\":\"7\"},\"event\":{\"comment\":{\"is_public\":\"yes\",\"author\":3}}}"})
  void is_at_least_of_a_ticket_where_the_rest_is_odd(String body) {
    assertThat(read(body)).contains(new Hint("7", null, null, null, null));
  }
}
