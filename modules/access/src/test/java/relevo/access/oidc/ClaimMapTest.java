package relevo.access.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClaimMapTest {

  @Test
  void gives_what_any_of_the_groups_gives() {
    ClaimMap map = ClaimMap.read("/mesa/agentes:agent, jefes : supervisor,jefes:agent");
    assertThat(map.of(List.of("jefes", "otros"))).containsExactly("agent", "supervisor");
    assertThat(map.of(List.of("/mesa/agentes"))).containsExactly("agent");
    assertThat(map.of(List.of("Jefes", "mesa"))).isEmpty();
  }

  @Test
  void takes_groups_with_colons() {
    assertThat(ClaimMap.read("urn:mesa:agentes:agent").of(List.of("urn:mesa:agentes"))).containsExactly("agent");
  }

  @Test
  void is_empty_where_nothing_is_said() {
    assertThat(ClaimMap.read(" , ").isEmpty()).isTrue();
  }

  @Test
  void refuses_what_names_only_half() {
    for (String half : List.of("jefes", "jefes:", ":agent")) {
      assertThatThrownBy(() -> ClaimMap.read("a:agent," + half)).as(half).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("«" + half + "»");
    }
  }
}
