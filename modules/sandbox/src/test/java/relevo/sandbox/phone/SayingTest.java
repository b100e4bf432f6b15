package relevo.sandbox.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SayingTest {

  @Test
  void is_a_text() {
    assertThat(read("{\"text\":\"¡Hola!\",\"name\":\"Ana\"}")).isEqualTo(new Saying("¡Hola!", "", "", "", "Ana", null, null));
  }

  @Test
  void is_a_tapped_button_or_row() {
    assertThat(read("{\"choice\":{\"id\":\"a\",\"title\":\"A\"}}").tapped()).isEqualTo("button_reply");
    assertThat(read("{\"choice\":{\"id\":\"a\",\"title\":\"A\",\"list\":true},\"replyTo\":\"wamid.M\"}"))
        .isEqualTo(new Saying("A", "a", "list_reply", "wamid.M", "", null, null));
  }

  @Test
  void is_never_empty() {
    assertThatThrownBy(() -> read("{\"text\":\" \"}")).hasFieldOrPropertyWithValue("code", "text-missing");
    assertThatThrownBy(() -> read("{}")).hasFieldOrPropertyWithValue("code", "text-missing");
  }

  @Test
  void is_refused_in_words_if_it_is_no_json() {
    assertThatThrownBy(() -> read("hola")).hasFieldOrPropertyWithValue("status", 400);
    assertThatThrownBy(() -> read("[]")).hasFieldOrPropertyWithValue("status", 400);
    assertThatThrownBy(() -> read("{\"choice\":\"a\"}")).hasFieldOrPropertyWithValue("status", 400);
  }

  @Test
  void may_have_been_said_before_it_arrives() {
    assertThat(read("{\"text\":\"Hola\",\"at\":\"2026-11-23T09:00:00Z\"}").at()).isEqualTo(Instant.parse("2026-11-23T09:00:00Z"));
    assertThatThrownBy(() -> read("{\"text\":\"Hola\",\"at\":\"ayer\"}")).hasFieldOrPropertyWithValue("code", "at-unreadable");
  }

  @Test
  void is_not_longer_than_whatsapp_allows() {
    assertThatThrownBy(() -> read("{\"text\":\"" + "a".repeat(4097) + "\"}"))
        .hasFieldOrPropertyWithValue("code", "text-too-long");
  }

  static Saying read(String json) {
    return Saying.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
  }
}
