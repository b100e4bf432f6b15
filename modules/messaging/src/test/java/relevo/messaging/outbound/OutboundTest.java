package relevo.messaging.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import relevo.events.Content;
import relevo.events.content.Template;
import relevo.messaging.conversation.Conversation;
import relevo.messaging.conversation.ConversationSamples;
import relevo.messaging.outbound.Outbound.Purpose;
import relevo.messaging.outbound.Outbound.State;
import relevo.messaging.provider.Receipt.Status;

class OutboundTest {

  static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
  Outbound outbound = new Outbound(UUID.randomUUID(), ConversationSamples.heardAt(NOW), UUID.randomUUID(), Purpose.BOT,
      Content.text("Hola"), NOW);

  @Test
  void moves_from_pending_over_sending_to_accepted() {
    outbound.sending(NOW);
    assertThat(outbound.state()).isEqualTo(State.SENDING);
    outbound.accepted("wamid.1");
    assertThat(outbound.state()).isEqualTo(State.ACCEPTED);
    assertThat(Transcript.status(outbound)).isEqualTo("sent");
  }

  @ParameterizedTest
  @CsvSource({"SENT, DELIVERED, true", "DELIVERED, SENT, false", "READ, DELIVERED, false", "SENT, FAILED, true",
      "DELIVERED, FAILED, false", "FAILED, DELIVERED, false", "READ, PLAYED, true", "SENT, SENT, false"})
  void lets_receipts_move_it_forward_only(Status present, Status next, boolean moves) {
    outbound.sending(NOW);
    outbound.receipt(present, "wamid.1", null);
    assertThat(outbound.receipt(next, "wamid.1", null)).isEqualTo(moves);
    assertThat(outbound.delivery()).isEqualTo(moves ? next : present);
  }

  @Test
  void leaves_its_doubt_when_a_receipt_proves_that_it_arrived() {
    outbound.sending(NOW);
    outbound.ambiguous("HTTP 500");
    assertThat(Transcript.status(outbound)).isEqualTo("ambiguous");
    outbound.receipt(Status.DELIVERED, "wamid.1", null);
    assertThat(outbound.state()).isEqualTo(State.ACCEPTED);
    assertThat(outbound.error()).isNull();
  }

  @Test
  void is_not_put_in_doubt_by_a_late_answer_when_its_receipt_came_first() {
    outbound.sending(NOW);
    outbound.receipt(Status.SENT, "wamid.1", null);
    outbound.ambiguous("timeout");
    assertThat(outbound.state()).isEqualTo(State.ACCEPTED);
  }

  @Test
  void is_seen_to_be_held_until_its_turn_comes() {
    outbound.held();
    assertThat(Transcript.status(outbound)).isEqualTo("held");
    outbound.released();
    assertThat(outbound.state()).isEqualTo(State.PENDING);
  }

  @Test
  void stays_in_doubt_if_it_was_on_its_way_when_the_copy_was_taken() {
    outbound.sending(NOW);
    outbound.held();
    assertThat(outbound.state()).isEqualTo(State.SENDING);
  }

  @Test
  void has_left_if_a_receipt_says_so_while_it_is_held() {
    outbound.held();
    outbound.receipt(Status.DELIVERED, "wamid.1", null);
    assertThat(outbound.state()).isEqualTo(State.ACCEPTED);
  }

  @Test
  void shares_one_effect_between_the_bots_answer_and_a_hand_over() {
    assertThat(Purpose.HAND_OVER.effect()).isEqualTo(Purpose.BOT.effect());
    assertThat(Purpose.NOTICE.effect()).isNotEqualTo(Purpose.BOT.effect());
  }

  @Test
  void leaves_a_closed_window_only_as_a_template() {
    Conversation conversation = ConversationSamples.heardAt(NOW);
    Outbound template = new Outbound(UUID.randomUUID(), conversation, UUID.randomUUID(), Purpose.AGENT,
        Content.template(Template.filled("hola", "es"), null), NOW);
    Instant tomorrow = NOW.plusSeconds(100_000);
    assertThat(outbound.mayLeave(conversation, NOW)).isTrue();
    assertThat(outbound.mayLeave(conversation, tomorrow)).isFalse();
    assertThat(template.mayLeave(conversation, tomorrow)).isTrue();
  }
}
