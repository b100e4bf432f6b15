package relevo.sandbox.story;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import relevo.sandbox.graph.Messages;

class LikenessTest {

  static final JsonObject TICKET = Messages.json(
      "{'team':'facturacion','tier':2,'because':['doble cobro','enojo'],'details':{'pedido':'12345','nota':'x'}}");

  @Test
  void is_found_anywhere_in_the_text() {
    assertThat(Likeness.fits("reviso", "Ya lo reviso, gracias")).isTrue();
    assertThat(Likeness.fits("revisa", "Ya lo reviso, gracias")).isFalse();
  }

  @Test
  void takes_stars_for_anything_even_over_lines() {
    assertThat(Likeness.fits("*Responda 1*", "¡Hola!\nResponda 1, 2 o 3")).isTrue();
    assertThat(Likeness.fits("Hola*", "¡Hola!")).isFalse();
    assertThat(Likeness.fits("*[x]*", "a[x]b")).isTrue();
    assertThat(Likeness.fits("*[x]*", "axb")).isFalse();
  }

  @Test
  void wants_every_member_that_is_named_and_no_other() {
    assertThat(Likeness.holds(Map.of("team", "facturacion", "tier", 2), TICKET)).isTrue();
    assertThat(Likeness.holds(Map.of("team", "mesa"), TICKET)).isFalse();
    assertThat(Likeness.holds(Map.of("agent", "ana"), TICKET)).isFalse();
  }

  @Test
  void wants_lists_to_contain_and_groups_to_hold() {
    assertThat(Likeness.holds(Map.of("because", List.of("enojo")), TICKET)).isTrue();
    assertThat(Likeness.holds(Map.of("because", List.of("alegría")), TICKET)).isFalse();
    assertThat(Likeness.holds(Map.of("details", Map.of("pedido", "12345")), TICKET)).isTrue();
    assertThat(Likeness.holds(Map.of("details", Map.of("pedido", "1")), TICKET)).isFalse();
    assertThat(Likeness.holds(Map.of("missing", Map.of("pedido", "1")), TICKET)).isFalse();
  }
}
