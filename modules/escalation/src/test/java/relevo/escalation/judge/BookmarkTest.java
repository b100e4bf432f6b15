package relevo.escalation.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import relevo.kernel.Refusal;

class BookmarkTest {

  @Test
  void comes_back_from_a_cursor() {
    Bookmark place = new Bookmark(Instant.parse("2026-03-02T11:00:00.123456Z"), new UUID(4, 5));
    assertThat(Bookmark.parse(place.toString())).isEqualTo(place);
  }

  @Test
  void is_the_start_without_a_cursor() {
    assertThat(Bookmark.parse(null)).isEqualTo(Bookmark.START);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "2026-03-02T11:00:00Z", "2026-03-02T11:00:00Z_x",
      "x_00000000-0000-0004-0000-000000000005"})
  void refuses_what_it_never_gave_out(String cursor) {
    assertThatThrownBy(() -> Bookmark.parse(cursor)).isInstanceOf(Refusal.class).hasMessageContaining("cursor");
  }
}
