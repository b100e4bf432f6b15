package relevo.messaging.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import relevo.events.Content;
import relevo.events.Content.Kind;
import relevo.events.content.Media;
import relevo.kernel.ProductClock;
import relevo.messaging.conversation.Conversation;
import relevo.messaging.conversation.ConversationSamples;
import relevo.messaging.provider.Providers;
import relevo.messaging.provider.WhatsAppProvider;

class EnclosuresTest {

  private static final Instant NOW = Instant.parse("2026-11-30T10:00:00Z");

  final Map<UUID, Attachment> known = new HashMap<>();
  final Conversation conversation = ConversationSamples.heardAt(NOW);
  final Enclosures enclosures = new Enclosures();
  Instant now = NOW;
  boolean takesFiles = true;
  Optional<String> link = Optional.empty();
  Attachment pdf;

  @BeforeEach
  void connect() {
    enclosures.clock = new ProductClock() {
      @Override
      public Instant now() {
        return now;
      }
    };
    enclosures.attachments = new Attachments() {
      @Override
      Attachment byId(UUID id) {
        return known.get(id);
      }

      @Override
      Attachment lock(UUID id) {
        return known.get(id);
      }
    };
    enclosures.links = new SignedLinks() {
      @Override
      Optional<String> to(UUID file, String channel) {
        return link;
      }
    };
    enclosures.providers = new Providers() {
      @Override
      public WhatsAppProvider of(String channel) {
        return new OneProvider(null, takesFiles).of(channel);
      }
    };
    pdf = uploaded(conversation, "application/pdf", 1_000);
  }

  private Attachment uploaded(Conversation in, String type, long size) {
    Attachment file = Attachment.uploadedBy("ana", in, "a", NOW);
    file.stored(new Download.Copy(Path.of("f"), size, "00", type, null), NOW);
    known.put(file.id(), file);
    return file;
  }

  private static Content with(Kind kind, Attachment file) {
    return Content.media(kind, new Media("99", "https://evil.example/x", "image/png", "11", "otro.exe", true, false, 5, file.id(), "dice"), "Mire");
  }

  @Test
  void are_what_we_know_of_them_whatever_the_message_says() {
    Content chosen = enclosures.chosen(conversation, with(Kind.DOCUMENT, pdf));
    assertThat(chosen.media()).isEqualTo(Media.ofId(null, "application/pdf").called("a").keptAs(pdf.id()));
    assertThat(chosen.text()).isEqualTo("Mire");
  }

  @Test
  void belong_to_their_conversation() {
    Attachment elsewhere = uploaded(ConversationSamples.heardAt(NOW), "application/pdf", 1_000);
    assertThatThrownBy(() -> enclosures.chosen(conversation, with(Kind.DOCUMENT, elsewhere))).hasFieldOrPropertyWithValue("status", 404);
    Attachment coming = Attachment.uploadedBy("ana", conversation, "a", NOW);
    known.put(coming.id(), coming);
    assertThatThrownBy(() -> enclosures.chosen(conversation, with(Kind.DOCUMENT, coming))).hasFieldOrPropertyWithValue("status", 404);
    pdf.expired();
    assertThatThrownBy(() -> enclosures.chosen(conversation, with(Kind.DOCUMENT, pdf))).hasFieldOrPropertyWithValue("status", 404);
  }

  @Test
  void go_in_messages_of_their_kind_alone() {
    assertThatThrownBy(() -> enclosures.chosen(conversation, with(Kind.IMAGE, pdf))).hasFieldOrPropertyWithValue("code", "file-kind")
        .hasMessageContaining("application/pdf");
    Attachment large = uploaded(conversation, "image/png", (5 << 20) + 1);
    assertThatThrownBy(() -> enclosures.chosen(conversation, with(Kind.IMAGE, large))).hasFieldOrPropertyWithValue("code", "file-too-large");
  }

  @Test
  void are_voices_only_in_the_form_of_voices() {
    assertThat(enclosures.chosen(conversation, with(Kind.AUDIO, uploaded(conversation, "audio/ogg", 10))).media().voice()).isTrue();
    assertThat(enclosures.chosen(conversation, with(Kind.AUDIO, uploaded(conversation, "audio/mpeg", 10))).media().voice()).isFalse();
  }

  @Test
  void are_named_by_the_providers_id_for_a_month_and_then_handed_over_anew() {
    Content content = enclosures.chosen(conversation, with(Kind.DOCUMENT, pdf));
    assertThat(enclosures.goesAhead(content, "100")).isTrue();
    assertThat(enclosures.addressed(content, "100")).isEmpty();
    enclosures.handedOver(content, "4711");
    assertThat(enclosures.isThere(content)).isTrue();
    assertThat(enclosures.addressed(content, "100").orElseThrow().media().id()).isEqualTo("4711");
    now = NOW.plus(Duration.ofDays(29));
    assertThat(enclosures.isThere(content)).isFalse();
    assertThat(enclosures.addressed(content, "100")).isEmpty();
  }

  @Test
  void are_fetched_from_an_address_of_ours_by_who_takes_none() {
    takesFiles = false;
    assertThatThrownBy(() -> enclosures.chosen(conversation, with(Kind.DOCUMENT, pdf))).hasFieldOrPropertyWithValue("code", "public-url-missing")
        .hasMessageContaining("RELEVO_PUBLIC_URL");
    link = Optional.of("https://desk.example/webhooks/files/x");
    Content content = enclosures.chosen(conversation, with(Kind.DOCUMENT, pdf));
    assertThat(enclosures.goesAhead(content, "100")).isFalse();
    assertThat(enclosures.addressed(content, "100").orElseThrow().media()).isEqualTo(content.media().at(link.get()));
  }

  @Test
  void stay_with_the_first_message_they_go_with() {
    Content content = enclosures.chosen(conversation, with(Kind.DOCUMENT, pdf));
    UUID first = UUID.randomUUID();
    enclosures.goesWith(content, first);
    enclosures.goesWith(content, UUID.randomUUID());
    assertThat(pdf.messageId()).isEqualTo(first);
  }

  @Test
  void are_no_matter_to_a_message_without_any() {
    Content hello = Content.text("Hola");
    assertThat(enclosures.chosen(conversation, hello)).isSameAs(hello);
    assertThat(enclosures.addressed(hello, "100")).contains(hello);
    assertThat(enclosures.goesAhead(hello, "100")).isFalse();
  }
}
