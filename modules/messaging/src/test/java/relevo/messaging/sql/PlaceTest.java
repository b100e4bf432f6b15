package relevo.messaging.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceTest {

  @Test
  void is_found_again_by_its_cursor() {
    Place place = new Place(Instant.parse("2026-11-23T10:00:00.123456Z"), "job-54");
    assertThat(Place.after(place.cursor())).isEqualTo(place);
    assertThat(Place.after(null)).isSameAs(Place.TOP);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nonsense", "x.y", "99999999999999999999.job-1", "9223372036854775807", "."})
  void is_not_found_by_anything_else(String cursor) {
    assertThatThrownBy(() -> Place.after(cursor)).hasFieldOrPropertyWithValue("status", 422);
  }
}
