package relevo.messaging.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import relevo.events.Content;
import relevo.events.Owner;
import relevo.events.flow.ReplyDelayed;
import relevo.jobs.Jobs;
import relevo.kernel.JsonText;
import relevo.kernel.ProductClock;
import relevo.messaging.conversation.Conversation;
import relevo.messaging.conversation.ConversationSamples;
import relevo.messaging.conversation.Conversations;
import relevo.messaging.conversation.Message;
import relevo.messaging.provider.Providers;
import relevo.messaging.provider.WhatsAppProvider;

class ShowTypingTest {

  private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

  private final Conversation conversation = ConversationSamples.heardAt(NOW);
  private final Message message = ConversationSamples.received(conversation, Content.text("¿y mi pedido?"), "wamid.IN", NOW);
  private final List<ShowTyping.Wait> jobs = new ArrayList<>();
  private final List<String> shown = new ArrayList<>();
  private final ShowTyping typing = new ShowTyping();
  private Instant now = NOW.plusSeconds(1);
  private WhatsAppProvider provider = new Vendor(true, shown);

  @BeforeEach
  void wire() {
    typing.wanted = true;
    typing.clock = new ProductClock() {
      @Override
      public Instant now() {
        return now;
      }
    };
    typing.conversations = new Conversations() {
      @Override
      public Conversation byId(UUID id) {
        return conversation;
      }

      @Override
      public Message message(UUID id) {
        return message;
      }
    };
    typing.providers = new Providers() {
      @Override
      public WhatsAppProvider of(String channel) {
        if (provider == null) throw new IllegalStateException("no such provider");
        return provider;
      }
    };
    typing.jobs = new Jobs() {
      @Override
      public void add(String kind, UUID subject, Object input) {
        jobs.add(JsonText.as(ShowTyping.Wait.class, JsonText.of(input)));
      }
    };
  }

  @Test
  void shows_it_at_the_message_that_waits() {
    hear();
    run(1);
    assertThat(shown).containsExactly("100 wamid.IN true");
  }

  @Test
  void asks_nothing_of_a_provider_that_cannot() {
    provider = new Vendor(false, shown);
    hear();
    run(1);
    assertThat(shown).isEmpty();
  }

  @Test
  void is_too_late_once_an_answer_is_queued() {
    hear();
    conversation.replied(message.id(), UUID.randomUUID());
    run(1);
    assertThat(shown).isEmpty();
  }

  @Test
  void is_not_for_the_bot_to_show_where_a_person_has_taken_over() {
    hear();
    conversation.nowAnsweredBy(Owner.HUMAN);
    run(1);
    assertThat(shown).isEmpty();
  }

  @Test
  void is_too_late_for_an_old_message() {
    hear();
    now = NOW.plus(ShowTyping.MOST_AGE).plusSeconds(1);
    run(1);
    assertThat(shown).isEmpty();
    jobs.clear();
    hear();
    assertThat(jobs).isEmpty();
  }

  @Test
  void is_never_tried_again() {
    hear();
    run(2);
    assertThat(shown).isEmpty();
  }

  @Test
  void leaves_no_dead_letter_whatever_goes_wrong() {
    hear();
    provider = null;
    run(1);
    assertThat(typing.again(jobs.getFirst(), null, 1)).isEmpty();
  }

  @Test
  void is_off_where_the_operator_says_so() {
    typing.wanted = false;
    hear();
    assertThat(jobs).isEmpty();
  }

  @Test
  void ends_in_time() {
    assertThat(typing.deadline()).isLessThanOrEqualTo(Duration.ofSeconds(10));
  }

  private void hear() {
    typing.on(new ReplyDelayed(conversation.id(), message.id()));
  }

  private void run(int attempt) {
    var start = typing.begin(jobs.getFirst(), attempt);
    if (start.input() != null) typing.settle(start.input(), typing.call(start.input()));
  }
}
