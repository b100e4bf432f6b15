package relevo.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class JsonBodyTest {

  @Test
  void says_what_was_written() {
    assertThat(read("{\"team\":\"mesa\",\"tier\":3,\"reason\":\"año\"}")).isEqualTo(new Transfer("mesa", 3, "año"));
  }

  @Test
  void says_nothing_if_it_is_empty() {
    assertThat(read("")).isEqualTo(new Transfer(null, null, null));
    assertThat(JsonBody.read(null, Transfer.class)).isEqualTo(new Transfer(null, null, null));
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

  /** What a command may ask. */
  public record Transfer(String team, Integer tier, String reason) {}

  static Transfer read(String text) {
    return JsonBody.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Transfer.class);
  }
}
