package relevo.messaging.provider;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import relevo.events.content.Location;

class VendorJsonTest {

  @ParameterizedTest
  @ValueSource(strings = {"hola", "¡Adiós, José!", "👍🏽", "a\nb"})
  void leaves_texts_as_they_are(String text) {
    assertThat(VendorJson.storable(text)).isEqualTo(text);
  }

  @Test
  void leaves_out_what_no_database_keeps() {
    assertThat(VendorJson.storable("A\0na")).isEqualTo("Ana");
    assertThat(VendorJson.storable("x\uD83Dy\uDC4D")).isEqualTo("xy");
    assertThat(VendorJson.storable("\0")).isNull();
    assertThat(VendorJson.storable("")).isNull();
  }

  @Test
  void takes_no_text_for_a_name_that_no_index_holds() {
    assertThat(VendorJson.name("x".repeat(800))).hasSize(800);
    assertThat(VendorJson.name("x".repeat(801))).isNull();
    assertThat(VendorJson.name("ñ".repeat(401))).isNull();
    assertThat(VendorJson.name((String) null)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e999999999", "1e-101", "NaN", "", "0x10", "1234567890123456789012345678901"})
  void takes_no_text_for_a_number_that_nobody_counts_with(String text) {
    JsonObject holder = VendorJson.present("n", text).build();
    assertThat(VendorJson.decimal(holder, "n")).isNull();
    assertThat(VendorJson.number(holder, "n")).isNull();
    assertThat(VendorJson.integer(holder, "n")).isNull();
    assertThat(VendorJson.time(holder, "n")).isNull();
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, 91, -1e300})
  void shows_no_place_that_is_not_on_earth(double latitude) {
    assertThat(new Location(latitude, 0, null, null, null).liesOnEarth()).isFalse();
    assertThat(new Location(0, latitude * 2, null, null, null).liesOnEarth()).isFalse();
    assertThat(new Location(-90, 180, null, null, null).liesOnEarth()).isTrue();
  }
}
