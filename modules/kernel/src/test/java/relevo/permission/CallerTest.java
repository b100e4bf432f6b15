package relevo.permission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.SecurityContext;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CallerTest {

  private static final Caller ANA = new Caller("ana", Set.of(Role.AGENT), Set.of("mesa"), false, false);
  private static final Caller PROGRAM = new Caller("n8n", Set.of(Role.ADMINISTRATOR), Set.of(), false, true);

  @Test
  void may_what_a_role_of_theirs_may_and_an_administrator_everything() {
    assertThat(ANA.may(Role.SUPERVISOR, Role.AGENT)).isTrue();
    assertThat(ANA.may(Role.SUPERVISOR)).isFalse();
    assertThat(ANA.may()).isFalse();
    assertThat(PROGRAM.may()).isTrue();
  }

  @Test
  void speaks_for_others_only_as_a_program() {
    assertThat(Caller.name(by(PROGRAM), " luis ")).isEqualTo("luis");
    assertThat(Caller.name(by(PROGRAM), null)).isEqualTo("n8n");
    assertThat(Caller.name(by(ANA), null)).isEqualTo("ana");
    assertThat(Caller.name(by(ANA), "ana")).isEqualTo("ana");
    assertThatThrownBy(() -> Caller.name(by(ANA), "luis")).hasFieldOrPropertyWithValue("status", 403);
    assertThatThrownBy(() -> Caller.name(by(PROGRAM), "x".repeat(101))).hasFieldOrPropertyWithValue("status", 422);
  }

  private static SecurityContext by(Caller caller) {
    return new Recognised(caller, true);
  }
}
