package relevo.ticketing.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ModeTest {

  @Test
  void is_a_reply_or_a_note() {
    assertThat(Mode.of("reply")).isEqualTo(Mode.REPLY);
    assertThat(Mode.of("note").word()).isEqualTo("note");
    assertThatThrownBy(() -> Mode.of("REPLY")).hasFieldOrPropertyWithValue("status", 404);
  }

  @Test
  void limits_a_reply_as_whatsapp_does_and_a_note_less() {
    assertThat(Mode.REPLY.checked("😀".repeat(4_096))).hasSize(8_192);
    assertThatThrownBy(() -> Mode.REPLY.checked("a".repeat(4_097))).hasFieldOrPropertyWithValue("status", 422);
    assertThat(Mode.NOTE.checked("a".repeat(8_000))).hasSize(8_000);
    assertThatThrownBy(() -> Mode.NOTE.checked("a\0b")).hasFieldOrPropertyWithValue("code", "text-unreadable");
  }
}
