package relevo.ticketing.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PlaceTest {

  static final Place PLACE = new Place(Instant.parse("2026-11-22T10:00:00.123456Z"), new UUID(1, 2));

  @Test
  void comes_back_from_its_cursor() {
    assertThat(Place.at(PLACE.cursor())).isEqualTo(PLACE);
  }

  @Test
  void makes_a_cursor_that_needs_no_escape_in_an_address() {
    assertThat(PLACE.cursor()).matches("[A-Za-z0-9_-]+");
  }

  @Test
  void refuses_what_is_no_cursor() {
    assertThatThrownBy(() -> Place.at("¿?")).hasMessageContaining("«next»");
    assertThatThrownBy(() -> Place.at("")).hasFieldOrPropertyWithValue("status", 422);
  }

  @Test
  void refuses_a_cursor_that_was_tampered_with() {
    String forged = Base64.getUrlEncoder().encodeToString("yesterday x".getBytes(StandardCharsets.US_ASCII));
    assertThatThrownBy(() -> Place.at(forged)).hasFieldOrPropertyWithValue("code", "cursor-unknown");
    Place never = new Place(Instant.parse("+1000000-01-01T00:00:00Z"), new UUID(1, 2));
    assertThatThrownBy(() -> Place.at(never.cursor())).hasFieldOrPropertyWithValue("code", "cursor-unknown");
    Place last = new Place(Instant.parse("9999-12-31T00:00:00Z"), new UUID(1, 2));
    assertThat(Place.at(last.cursor())).isEqualTo(last);
  }
}
