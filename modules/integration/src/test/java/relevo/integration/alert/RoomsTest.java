package relevo.integration.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import relevo.integration.vendor.Setup;

class RoomsTest {

  private static Setup with(Map<String, String> settings) {
    return Deliveries.setup("slack", settings, Map.of());
  }

  @Test
  void are_each_teams_own_or_the_one_for_all_others() {
    Setup setup = with(Map.of("rooms", "Facturacion = C1, mesa=C2, mesa = C3", "fallback", "C9"));
    assertThat(Rooms.of(setup, "facturacion")).contains("C1");
    assertThat(Rooms.all(setup, "mesa")).containsExactly("C2", "C3");
    assertThat(Rooms.of(setup, "otro")).contains("C9");
  }

  @Test
  void are_nowhere_for_teams_that_nobody_listed() {
    Setup setup = with(Map.of("rooms", "facturacion = C1, = C2, mesa ="));
    assertThat(Rooms.of(setup, "mesa")).isEmpty();
    assertThat(Rooms.areNone(with(Map.of()))).isTrue();
    assertThat(Rooms.areNone(setup)).isFalse();
  }
}
