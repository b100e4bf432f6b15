package relevo.messaging.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import relevo.events.Content;
import relevo.events.Content.Choice;
import relevo.events.Content.Kind;
import relevo.events.content.Media;
import relevo.kernel.Ids;
import relevo.messaging.conversation.Conversation;
import relevo.messaging.conversation.ConversationSamples;
import relevo.messaging.outbound.Outbound.Purpose;
import relevo.messaging.outbound.Outbound.State;
import relevo.messaging.provider.Providers;
import relevo.messaging.provider.WhatsAppProvider;

class MergeTextsTest {

  private static final List<Choice> CHOICES = List.of(new Choice("a", "Uno", null), new Choice("b", "Dos", null));

  private final Conversation conversation = ConversationSamples.heardAt(Instant.now());
  private final List<Outbound> waiting = new ArrayList<>();
  private final MergeTexts merge = new MergeTexts();
  private final Outbound first = row(Purpose.BOT, Content.text("Uno"));
  private ShortVendor vendor = new ShortVendor(4_096, false);

  @BeforeEach
  void wire() {
    merge.outbounds = new Outbounds() {
      @Override
      List<Outbound> waitingAfter(Outbound any, int most) {
        return waiting.stream().limit(most).toList();
      }
    };
    merge.providers = new Providers() {
      @Override
      public WhatsAppProvider of(String channel) {
        return vendor;
      }
    };
  }

  @Test
  void lets_texts_in_a_row_go_as_one() {
    behind(Content.text("Dos"), Content.text("Tres"));
    assertThat(first.content()).isEqualTo(Content.text("Uno\n\nDos\n\nTres"));
    assertThat(first.state()).isEqualTo(State.PENDING);
    assertThat(waiting).extracting(Outbound::state).containsOnly(State.MERGED);
    assertThat(waiting).extracting(Outbound::carrier).containsOnly(first.id());
    assertThat(waiting).extracting(row -> row.content().text()).containsExactly("Dos", "Tres");
  }

  @Test
  void keeps_the_choices_of_the_last_and_ends_there() {
    behind(Content.buttons("¿Qué desea?", CHOICES), Content.text("Tres"));
    assertThat(first.content()).isEqualTo(Content.buttons("Uno\n\n¿Qué desea?", CHOICES));
    assertThat(waiting).extracting(Outbound::state).containsExactly(State.MERGED, State.PENDING);
  }

  @Test
  void ends_before_what_is_no_text() {
    behind(Content.text("Dos"), Content.media(Kind.IMAGE, Media.ofLink("https://example.com/a.png", null), null), Content.text("Tres"));
    assertThat(waiting).extracting(Outbound::state).containsExactly(State.MERGED, State.PENDING, State.PENDING);
  }

  @ParameterizedTest
  @EnumSource(value = Purpose.class, names = {"HAND_OVER", "NOTICE", "AGENT"})
  void touches_nothing_of_anybody_elses(Purpose purpose) {
    waiting.add(row(purpose, Content.text("Dos")));
    behind(Content.text("Tres"));
    assertThat(waiting).extracting(Outbound::state).containsOnly(State.PENDING);
    Outbound theirs = row(purpose, Content.text("Uno"));
    waiting.removeFirst();
    merge.into(theirs);
    assertThat(theirs.content()).isEqualTo(Content.text("Uno"));
  }

  @Test
  void stays_within_what_one_message_holds() {
    behind(Content.text("x".repeat(4_000)), Content.text("y".repeat(200)));
    assertThat(waiting).extracting(Outbound::state).containsExactly(State.MERGED, State.PENDING);
    assertThat(first.content().text()).hasSize(4_005);
  }

  @Test
  void leaves_an_offer_alone_that_would_become_too_long() {
    behind(Content.buttons("x".repeat(1_022), CHOICES));
    assertThat(waiting).extracting(Outbound::state).containsOnly(State.PENDING);
  }

  @Test
  void heeds_a_provider_that_takes_less() {
    vendor = new ShortVendor(10, false);
    behind(Content.text("Dos"), Content.text("Tres"));
    assertThat(waiting).extracting(Outbound::state).containsExactly(State.MERGED, State.PENDING);
    vendor = new ShortVendor(4_096, true);
    waiting.clear();
    behind(Content.buttons("¿Qué desea?", CHOICES));
    assertThat(waiting).extracting(Outbound::state).containsOnly(State.PENDING);
  }

  @Test
  void touches_nothing_that_may_have_left() {
    Outbound doubtful = row(Purpose.BOT, Content.text("Dos"));
    doubtful.sending(Instant.now());
    doubtful.ambiguous("HTTP 500");
    doubtful.resending();
    waiting.add(doubtful);
    behind();
    assertThat(doubtful.state()).isEqualTo(State.PENDING);
    waiting.clear();
    waiting.add(row(Purpose.BOT, Content.text("Tres")));
    merge.into(doubtful);
    assertThat(doubtful.content()).isEqualTo(Content.text("Dos"));
  }

  @Test
  void lets_a_text_that_was_refused_once_for_the_pairs_sake_carry_others() {
    first.sending(Instant.now());
    first.toRetry("131056");
    behind(Content.text("Dos"));
    assertThat(first.content()).isEqualTo(Content.text("Uno\n\nDos"));
  }

  private void behind(Content... texts) {
    for (Content text : texts) waiting.add(row(Purpose.BOT, text));
    merge.into(first);
  }

  private Outbound row(Purpose purpose, Content content) {
    return new Outbound(Ids.next(), conversation, Ids.next(), purpose, content, Instant.now());
  }
}
