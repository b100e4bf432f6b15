package relevo.access.socket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeardTest {

  private static final UUID CONVERSATION = UUID.fromString("0193a5b0-7c10-7a51-9c8e-2f3b4d5e6f70");

  @Test
  void is_a_look_at_a_conversation() {
    assertThat(Heard.read("{\"type\":\"look\",\"conversation\":\"" + CONVERSATION + "\",\"mode\":\"typing\"}"))
        .contains(new Heard(Heard.Mode.TYPING, CONVERSATION));
  }

  @Test
  void is_a_look_away() {
    assertThat(Heard.read("{\"type\":\"look\",\"conversation\":null,\"mode\":\"viewing\"}")).contains(new Heard(Heard.Mode.VIEWING, null));
    assertThat(Heard.read("{\"type\":\"look\",\"conversation\":null}")).contains(new Heard(Heard.Mode.VIEWING, null));
  }

  @Test
  void is_a_sign_of_life() {
    assertThat(Heard.read("{\"type\":\"ping\"}")).contains(new Heard(null, null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "hola", "{}", "[]", "null", "{\"type\":\"subscribe\"}", "{\"type\":\"ping\",\"more\":1}", "{\"type\":\"ping\",\"mode\":\"typing\"}",
      "{\"type\":\"look\",\"conversation\":\"1-1-1-1-1\",\"mode\":\"viewing\"}", "{\"type\":\"look\",\"conversation\":\"nada\",\"mode\":\"viewing\"}",
      "{\"type\":\"look\",\"conversation\":\"0193a5b0-7c10-7a51-9c8e-2f3b4d5e6f70\",\"mode\":\"dancing\"}",
      "{\"type\":\"look\",\"conversation\":\"0193a5b0-7c10-7a51-9c8e-2f3b4d5e6f70\"}", "{\"type\":\"look\",\"conversation\":{}}"})
  void is_nothing_else(String text) {
    assertThat(Heard.read(text)).isEmpty();
  }

  @Test
  void is_nothing_long() {
    assertThat(Heard.read("{\"type\":\"ping\"}" + " ".repeat(Heard.LONGEST))).isEmpty();
  }
}
