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
  void prefers_mail_from_the_message_that_asks_for_it_until_a_later_one_comes_here() {
    assertThat(conversation.prefersMail()).isFalse();
    conversation.choosesMail(NOW);
    assertThat(conversation.prefersMail()).isTrue();
    conversation.writesHere(NOW.minusSeconds(1));
    assertThat(conversation.prefersMail()).isTrue();
    conversation.writesHere(NOW.plusSeconds(1));
    assertThat(conversation.prefersMail()).isFalse();
  }

  @Test
  void does_not_prefer_mail_where_the_customer_has_written_on_since() {
    conversation.choosesMail(NOW.minusSeconds(1));
    assertThat(conversation.prefersMail()).isFalse();
  }

  @Test
  void remembers_what_answered_the_latest_message() {
    UUID source = UUID.randomUUID();
    UUID answer = UUID.randomUUID();
    conversation.replied(source, answer);
    assertThat(conversation.replyTo(source)).isEqualTo(answer);
    assertThat(conversation.replyTo(UUID.randomUUID())).isNull();
  }

  @Test
  void belongs_to_whoever_answers_from_the_businesss_phone() {
    conversation.answeredByPhone(NOW);
    assertThat(conversation.owner()).isEqualTo(Owner.HUMAN);
    assertThat(conversation.isAnsweredByPhone()).isTrue();
  }

  @Test
  void goes_back_to_the_bot_a_day_after_the_last_word_from_that_phone() {
    conversation.answeredByPhone(NOW);
    conversation.answeredByPhone(NOW.plusSeconds(60));
    conversation.heard(somebody("34600", null), NOW.plus(Conversation.PHONE_PATIENCE).plusSeconds(59));
    assertThat(conversation.owner()).isEqualTo(Owner.HUMAN);
    conversation.heard(somebody("34600", null), NOW.plus(Conversation.PHONE_PATIENCE).plusSeconds(61));
    assertThat(conversation.owner()).isEqualTo(Owner.BOT);
  }

  @Test
  void stays_with_the_person_of_its_ticket_whatever_the_phone_says() {
    conversation.nowAnsweredBy(Owner.HUMAN);
    conversation.answeredByPhone(NOW);
    conversation.heard(somebody("34600", null), NOW.plus(Duration.ofDays(9)));
    assertThat(conversation.owner()).isEqualTo(Owner.HUMAN);
    assertThat(conversation.isAnsweredByPhone()).isFalse();
  }

  @Test
  void is_not_opened_by_what_is_no_message() {
    Conversation silent = new Conversation(UUID.randomUUID(), "100", NOW);
    silent.noted(somebody("34600", "ES.1"));
    assertThat(silent.windowIsOpen(NOW)).isFalse();
    assertThat(silent.customer().phone()).isEqualTo("34600");
    silent.noted(somebody("34999", "ES.9"));
    assertThat(silent.customer().phone()).isEqualTo("34600");
  }

  @Test
  void follows_a_user_id_on_its_own_channel_only_and_a_number_everywhere() {
    conversation.nowKnownAs(somebody("34999", "ES.2"), false);
    assertThat(conversation.customer().phone()).isEqualTo("34999");
    assertThat(conversation.customer().userId()).isNull();
    conversation.nowKnownAs(somebody(null, "ES.2"), true);
    assertThat(conversation.customer().userId()).isEqualTo("ES.2");
  }

  private static Identity somebody(String phone, String userId) {
    return new Identity(phone, userId, null, null, null);
  }
}
