package relevo.messaging.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import relevo.events.content.Media;
import relevo.kernel.ProductClock;
import relevo.kernel.Refusal;
import relevo.messaging.channel.Channel;
import relevo.messaging.channel.KnownChannels;
import relevo.messaging.channel.SeenKnocks;
import relevo.messaging.provider.Delivery;
import relevo.messaging.provider.FileAddress;
import relevo.messaging.provider.Letter;
import relevo.messaging.provider.Providers;
import relevo.messaging.provider.Requirements;
import relevo.messaging.provider.SendResult;
import relevo.messaging.provider.Webhook;
import relevo.messaging.provider.WhatsAppProvider;

class SetUpChannelTest {

  SetUpChannel setUp = new SetUpChannel();
  Pigeon pigeon = new Pigeon();

  @BeforeEach
  void open() {
    setUp.channels = KnownChannels.of();
    setUp.clock = new ProductClock();
    setUp.knocks = SeenKnocks.none();
    setUp.publicUrl = Optional.empty();
    setUp.providers = new Providers() {
      @Override
      public Optional<WhatsAppProvider> named(String name) {
        return "pigeon".equals(name) || "meta".equals(name) ? Optional.of(pigeon) : Optional.empty();
      }
    };
  }

  @Test
  void adds_a_number_and_tells_its_webhook_but_never_its_secrets() {
    ChannelCard card = setUp.add(form());
    assertThat(card).isEqualTo(setUp.card("500"));
    assertThat(card.webhook()).isEqualTo("/webhooks/pigeon/500");
    assertThat(card.phone()).isEqualTo("34911222333");
    assertThat(card.secrets()).containsExactly(new ChannelCard.SecretName("ring", null));
    assertThat(setUp.all()).extracting(ChannelCard::id).containsExactly("100", "500");
    assertThat(setUp.all().toString()).doesNotContain("gold").doesNotContain(KnownChannels.APP_SECRET_VALUE);
  }

  @ParameterizedTest
  @CsvSource(nullValues = "-", value = {"id, -, «id»", "id, a/b, «id»", "phone, -, «phone»", "phone, none, «phone»",
      "provider, telegraph, «telegraph»", "provider, -, «null»"})
  void refuses_a_form_that_says_too_little_or_nonsense(String field, String value, String told) {
    assertThatThrownBy(() -> setUp.add(form(field, value))).isInstanceOf(Refusal.class).hasMessageContaining(told);
  }

  @Test
  void refuses_a_setting_that_says_nothing() {
    Map<String, String> settings = new HashMap<>();
    settings.put("loft", null);
    ChannelForm form = new ChannelForm("500", "pigeon", null, "34911", settings, Map.of());
    assertThatThrownBy(() -> setUp.add(form)).isInstanceOf(Refusal.class).hasMessageContaining("«settings.loft»");
  }

  @Test
  void refuses_what_the_provider_cannot_work_with_and_says_all_of_it() {
    ChannelForm form = new ChannelForm("500", "pigeon", null, "34911", Map.of("colour", "9"), Map.of("key", "x"));
    assertThatThrownBy(() -> setUp.add(form)).isInstanceOf(Refusal.class).hasMessageContaining("Falta el ajuste «loft»")
        .hasMessageContaining("Falta el secreto «ring»").hasMessageContaining("«colour»").hasMessageContaining("«key»");
    assertThat(setUp.all()).hasSize(1);
  }

  @Test
  void refuses_a_second_channel_of_the_same_number() {
    setUp.add(form());
    assertThatThrownBy(() -> setUp.add(form())).isInstanceOf(Refusal.class).hasMessageContaining("Ya existe");
  }

  @Test
  void changes_what_the_form_says_and_nothing_else() {
    setUp.add(form());
    ChannelCard changed = setUp.change("500", new ChannelForm(null, null, "Ventas", null, null, null));
    assertThat(changed.name()).isEqualTo("Ventas");
    assertThat(changed.settings()).isEqualTo(Map.of("loft", "7"));
    assertThat(changed.phone()).isEqualTo("34911222333");
    assertThat(setUp.card("500")).isEqualTo(changed);
  }

  @Test
  void gives_a_number_a_new_secret_and_says_how_long_the_old_one_is_good() {
    setUp.add(form());
    ChannelCard card = setUp.rotate("500", "ring", "silver", 2);
    assertThat(card.secrets()).hasSize(2);
    assertThat(card.secrets().getFirst().endsAt()).isNull();
    assertThat(card.secrets().getLast().endsAt()).isAfter(setUp.clock.now().plus(Duration.ofMinutes(119)));
    assertThat(setUp.channels.secrets("pigeon", "500", "ring")).containsExactly("silver", "gold");
  }

  @ParameterizedTest
  @CsvSource(nullValues = "-", value = {"key, x, 1, «key»", "-, x, 1, «null»", "ring, ' ', 1, letras", "ring, -, 1, letras",
      "ring, x, -1, horas", "ring, x, 721, horas", "ring, x, 9223372036854775807, horas"})
  void refuses_a_rotation_that_makes_no_sense(String name, String value, long hours, String told) {
    setUp.add(form());
    assertThatThrownBy(() -> setUp.rotate("500", name, value, hours))
        .isInstanceOf(Refusal.class).hasMessageContaining(told);
  }

  @Test
  void leaves_the_configured_number_to_the_configuration() {
    assertThatThrownBy(() -> setUp.rotate("100", "ring", "x", 0)).hasMessageContaining("configuración");
    assertThatThrownBy(() -> setUp.change("100", form())).hasMessageContaining("configuración");
  }

  @Test
  void tries_a_number_out_and_tells_what_came_of_it() {
    setUp.add(form());
    pigeon.result = new SendResult.Accepted("p-1");
    assertThat(setUp.test("500", "+34 600 111 222", null)).isEqualTo(new SetUpChannel.TestResult("accepted", "p-1", null));
    assertThat(pigeon.sent.phone()).isEqualTo("34600111222");
    assertThat(pigeon.sent.channel()).isEqualTo("500");
    assertThat(pigeon.sent.content().text()).contains("«Palomar»");
    pigeon.result = new SendResult.Refused(SendResult.Remedy.NONE, "no lo conoce");
    assertThat(setUp.test("500", "34600111222", "¿Qué tal?").error()).isEqualTo("no lo conoce");
    assertThat(pigeon.sent.content().text()).isEqualTo("¿Qué tal?");
    pigeon.result = new SendResult.Ambiguous("lost");
    assertThat(setUp.test("500", "34600111222", null).result()).isEqualTo("ambiguous");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ana", "123"})
  void tries_nothing_out_on_a_number_that_is_none(String to) {
    setUp.add(form());
    assertThatThrownBy(() -> setUp.test("500", to, null)).isInstanceOf(Refusal.class).hasMessageContaining("«to»");
  }

  @Test
  void says_what_is_missing_or_that_nobody_can_be_asked() {
    setUp.add(form());
    assertThat(setUp.check("500")).isEqualTo(new SetUpChannel.Checkup(false, List.of()));
    pigeon.missing = Optional.of(List.of("Falta grano."));
    assertThat(setUp.check("500")).isEqualTo(new SetUpChannel.Checkup(true, List.of("Falta grano.")));
  }

  @Test
  void tells_what_to_enter_at_the_provider_and_what_was_seen_of_it() {
    setUp.add(form());
    Instant heard = Instant.parse("2026-11-30T10:00:00Z");
    setUp.knocks = SeenKnocks.webhook("500", heard);
    setUp.publicUrl = Optional.of("https://desk.example/");
    assertThat(setUp.setup("500"))
        .isEqualTo(new SetupCard("https://desk.example/webhooks/pigeon/500", "/webhooks/pigeon/500", null, null, null, heard, null));
    setUp.publicUrl = Optional.empty();
    pigeon.token = Optional.of("coo");
    assertThat(setUp.setup("500").webhookUrl()).isNull();
    assertThat(setUp.setup("500").verifyToken()).isEqualTo("coo");
    assertThatThrownBy(() -> setUp.setup("999")).isInstanceOf(Refusal.class);
  }

  @Test
  void knows_no_number_that_is_not_there() {
    assertThatThrownBy(() -> setUp.card("999")).isInstanceOf(Refusal.class).hasMessageContaining("«999»");
    assertThatThrownBy(() -> setUp.test("999", "34600111222", null)).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> setUp.check("999")).isInstanceOf(Refusal.class);
  }

  static ChannelForm form() {
    return form("name", "Palomar");
  }

  static ChannelForm form(String field, String value) {
    Map<String, String> fields = new HashMap<>(Map.of("id", "500", "provider", "pigeon", "name", "Palomar", "phone", "+34 911-222-333"));
    fields.put(field, value);
    return new ChannelForm(fields.get("id"), fields.get("provider"), fields.get("name"), fields.get("phone"), Map.of("loft", "7"),
        Map.of("ring", "gold"));
  }

  /** A provider with feathers. */
  static class Pigeon implements WhatsAppProvider {

    Letter sent;
    SendResult result;
    Optional<List<String>> missing = Optional.empty();
    Optional<String> token = Optional.empty();

    @Override
    public String name() {
      return "pigeon";
    }

    @Override
    public Requirements requirements() {
      return new Requirements(Map.of("loft", "[0-9]"), List.of("loft"), List.of("ring"), List.of());
    }

    @Override
    public Optional<String> verifyToken() {
      return token;
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
      return new Delivery(List.of(), List.of());
    }

    @Override
    public SendResult send(Letter letter) {
      sent = letter;
      return result;
    }

    @Override
    public Optional<List<String>> missing(Channel channel) {
      return missing;
    }
  }
}
