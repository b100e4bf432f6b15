package relevo.messaging.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import relevo.events.Content;
import relevo.events.Content.Choice;
import relevo.events.Owner;
import relevo.events.content.Media;
import relevo.messaging.conversation.Conversation;
import relevo.messaging.conversation.Conversations;
import relevo.messaging.provider.Delivery;
import relevo.messaging.provider.FileAddress;
import relevo.messaging.provider.Identity;
import relevo.messaging.provider.Inbound;
import relevo.messaging.provider.Letter;
import relevo.messaging.provider.Providers;
import relevo.messaging.provider.Requirements;
import relevo.messaging.provider.SendResult;
import relevo.messaging.provider.Webhook;
import relevo.messaging.provider.WhatsAppProvider;

class NumberedAnswerTest {

  NumberedAnswer numbers = new NumberedAnswer();
  Content offer = Content.buttons("Elija", List.of(new Choice("p", "Pedido", null), new Choice("h", "Horario", null)));
  boolean writesOut = true;
  Conversation conversation = new Conversation() {};

  @BeforeEach
  void connect() {
    numbers.conversations = new Conversations() {
      @Override
      public Optional<Content> lastOffer(Conversation conversation) {
        return Optional.ofNullable(offer);
      }
    };
    numbers.providers = new Providers() {
      @Override
      public WhatsAppProvider of(String channel) {
        return new Quill();
      }
    };
  }

  @ParameterizedTest
  @CsvSource({"1, p, Pedido", "2, h, Horario", "' 2. ', h, Horario", "02, h, Horario", "1), p, Pedido"})
  void is_the_choice_that_the_number_stands_for(String text, String id, String title) {
    assertThat(understood(Content.text(text))).isEqualTo(Content.chosen(id, title));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "3", "99", "uno", "12345", "1 o 2", "", "1.5"})
  void is_left_alone_where_it_stands_for_nothing(String text) {
    assertThat(understood(Content.text(text))).isEqualTo(Content.text(text));
  }

  @Test
  void is_only_a_number_where_the_customer_had_buttons_or_no_choice_at_all() {
    writesOut = false;
    assertThat(understood(Content.text("1"))).isEqualTo(Content.text("1"));
    writesOut = true;
    offer = null;
    assertThat(understood(Content.text("1"))).isEqualTo(Content.text("1"));
  }

  @Test
  void is_only_a_number_to_a_person_who_asked_for_one() {
    conversation.nowAnsweredBy(Owner.HUMAN);
    assertThat(understood(Content.text("2"))).isEqualTo(Content.text("2"));
  }

  @Test
  void is_never_sought_in_what_is_no_text() {
    assertThat(understood(Content.chosen("x", "1"))).isEqualTo(Content.chosen("x", "1"));
    assertThat(understood(Content.other("hologram", "1"))).isEqualTo(Content.other("hologram", "1"));
  }

  Content understood(Content content) {
    Identity ana = new Identity("34600111222", null, null, null, "Ana");
    return numbers.understood(new Inbound("200", "in-1", ana, content, Instant.EPOCH, null), conversation).content();
  }

  /** A provider that writes, or not. */
  class Quill implements WhatsAppProvider {

    @Override
    public String name() {
      return "quill";
    }

    @Override
    public Requirements requirements() {
      return null;
    }

    @Override
    public boolean isGenuine(Webhook webhook) {
      return false;
    }

    @Override
    public FileAddress locate(String channel, Media file) {
      return null;
    }

    @Override
    public Delivery read(Webhook webhook) {
      return null;
    }

    @Override
    public SendResult send(Letter letter) {
      return null;
    }

    @Override
    public boolean alwaysHasButtons() {
      return false;
    }

    @Override
    public boolean writesOut(Content anOffer, String channel) {
      return writesOut;
    }
  }
}
