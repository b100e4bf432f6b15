package relevo.ticketing.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class BodyTest {

  @Test
  void says_what_was_written() {
    assertThat(read("{\"team\":\"mesa\",\"tier\":3,\"reason\":\"año\"}")).isEqualTo(new Transfer("mesa", 3, "año"));
  }

  @Test
  void says_nothing_if_it_is_empty() {
    assertThat(read("")).isEqualTo(new Transfer(null, null, null));
    assertThat(Body.read(null, Claim.class)).isEqualTo(new Claim(null));
  }

  @Test
  void is_refused_in_words_if_it_is_no_json() {
    assertThatThrownBy(() -> read("team=mesa")).hasFieldOrPropertyWithValue("status", 400);
    assertThatThrownBy(() -> read("null")).hasFieldOrPropertyWithValue("code", "json-unreadable");
    assertThatThrownBy(() -> read("{\"tier\":\"alto\"}")).hasFieldOrPropertyWithValue("code", "json-unreadable");
  }

  @Test
  void is_refused_if_it_is_huge() {
    assertThatThrownBy(() -> read("x".repeat(70_000))).hasFieldOrPropertyWithValue("status", 413);
  }

  static Transfer read(String text) {
    return Body.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Transfer.class);
  }
}
