package relevo.integration.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import relevo.integration.vendor.Field;
import relevo.integration.vendor.Field.Kind;
import relevo.integration.vendor.Words;

class IntegrationFormTest {

  private static final List<Field> FIELDS = List.of(
      Field.of("url", Kind.URL, Words.name("URL")).demanded(),
      Field.of("perMinute", Kind.NUMBER, Words.name("ritmo")),
      Field.choice("size", Words.name("tamaño"), List.of("big", "small")),
      Field.of("loud", Kind.SWITCH, Words.name("alto")));
  private static final List<Field> SECRETS = List.of(
      Field.of("token", Kind.TEXT, Words.name("token")), Field.of("signing", Kind.TEXT, Words.name("firma")).madeByUs());

  private static IntegrationForm form(Map<String, String> settings, Map<String, String> secrets) {
    return new IntegrationForm("x", null, settings, secrets);
  }

  @Test
  void keeps_what_was_filled_in() {
    assertThat(form(Map.of("url", " https://x ", "size", "big", "loud", ""), null).settings(FIELDS)).isEqualTo(Map.of("url", "https://x", "size", "big"));
    assertThat(form(null, null).isOn()).isTrue();
  }

  @Test
  void refuses_what_is_missing_unknown_or_makes_no_sense() {
    refused(Map.of(), "settings.url");
    refused(Map.of("url", " "), "settings.url");
    refused(Map.of("url", "x", "colour", "red"), "settings");
    refused(Map.of("url", "x", "size", "huge"), "settings.size");
    refused(Map.of("url", "x", "loud", "yes"), "settings.loud");
    refused(Map.of("url", "x", "perMinute", "0"), "settings.perMinute");
    refused(Map.of("url", "x", "perMinute", "many"), "settings.perMinute");
    refused(Map.of("url", "x".repeat(4_001)), "settings");
  }

  private static void refused(Map<String, String> settings, String code) {
    assertThatThrownBy(() -> form(settings, null).settings(FIELDS)).as("%s", settings).hasFieldOrPropertyWithValue("code", code);
  }

  @Test
  void forgets_a_secret_that_is_empty_and_takes_none_that_the_desk_makes() {
    Map<String, String> secrets = new HashMap<>();
    secrets.put("token", null);
    assertThat(form(Map.of(), secrets).secrets(SECRETS)).isEqualTo(Map.of("token", ""));
    assertThatThrownBy(() -> form(Map.of(), Map.of("signing", "mine")).secrets(SECRETS)).hasFieldOrPropertyWithValue("code", "secrets");
  }
}
