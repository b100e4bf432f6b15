package relevo.messaging.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import relevo.events.Owner;
import relevo.messaging.provider.Identity;

class ConversationTest {

  static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
  Conversation conversation = ConversationSamples.heardAt(NOW);

  @Test
  void begins_with_the_bot() {
    assertThat(conversation.owner()).isEqualTo(Owner.BOT);
  }

  @Test
  void numbers_its_messages_without_a_gap() {
    assertThat(conversation.nextSeq()).isEqualTo(1);
    assertThat(conversation.nextSeq()).isEqualTo(2);
  }

  @Test
  void is_open_for_free_words_for_24_hours_less_a_margin() {
    assertThat(conversation.windowIsOpen(NOW.plus(Duration.ofHours(23)))).isTrue();
    assertThat(conversation.windowIsOpen(NOW.plus(Duration.ofHours(24)).minusSeconds(30))).isFalse();
  }

  @Test
  void is_kept_open_by_the_newest_message_whatever_the_order_of_arrival() {
    conversation.heard(new Identity("34600", null, null, null, null), NOW.minusSeconds(3_600));
    assertThat(conversation.lastInboundAt()).isEqualTo(NOW);
  }

  @Test
  void is_closed_for_free_words_before_the_customer_ever_wrote() {
    assertThat(new Conversation(UUID.randomUUID(), "100", NOW).windowIsOpen(NOW)).isFalse();
  }

  @Test
  void keeps_what_it_knows_of_a_customer_who_next_writes_without_a_phone() {
    conversation.heard(new Identity(null, "ES.1", null, null, null), NOW);
    assertThat(conversation.customer().phone()).isEqualTo("34600");
    assertThat(conversation.customer().userId()).isEqualTo("ES.1");
    assertThat(conversation.customer().name()).isEqualTo("Ana");
  }

  @Test
  void remembers_what_answered_the_latest_message() {
    UUID source = UUID.randomUUID();
    UUID answer = UUID.randomUUID();
    conversation.replied(source, answer);
    assertThat(conversation.replyTo(source)).isEqualTo(answer);
    assertThat(conversation.replyTo(UUID.randomUUID())).isNull();
  }
}
