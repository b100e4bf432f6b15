package relevo.access.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import relevo.permission.Role;

class ScopesTest {

  @Test
  void are_roles_and_whether_to_look_only() {
    assertThat(Scopes.of(List.of("agent", "read"))).satisfies(scopes -> {
      assertThat(scopes.roles()).containsExactly(Role.AGENT);
      assertThat(scopes.readOnly()).isTrue();
      assertThat(Scopes.of(scopes.words())).isEqualTo(scopes);
    });
    assertThat(Scopes.of(List.of("analyst")).readOnly()).isFalse();
  }

  @Test
  void are_refused_if_they_say_nothing_that_is_known() {
    assertThatThrownBy(() -> Scopes.of(List.of("god"))).hasFieldOrPropertyWithValue("code", "scope-unknown");
    assertThatThrownBy(() -> Scopes.of(List.of("read"))).hasFieldOrPropertyWithValue("code", "scopes");
    assertThatThrownBy(() -> Scopes.of(null)).hasFieldOrPropertyWithValue("code", "scopes");
  }
}
