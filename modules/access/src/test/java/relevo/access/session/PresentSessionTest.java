package relevo.access.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import relevo.access.secret.Secret;

class PresentSessionTest {

  private final PresentSession present = new PresentSession();

  @Test
  void is_the_one_that_the_door_recognised() {
    present.is(new Session(new UUID(1, 1), Secret.next(""), new UUID(2, 2), "Firefox", "password", Instant.EPOCH));
    assertThat(present.id()).isEqualTo(new UUID(1, 1));
    assertThat(present.account()).isEqualTo(new UUID(2, 2));
  }

  @Test
  void is_none_of_a_program_with_its_key() {
    assertThat(present.session()).isEmpty();
    assertThatThrownBy(present::id).hasFieldOrPropertyWithValue("code", "no-session");
    assertThatThrownBy(present::account).hasFieldOrPropertyWithValue("status", 404);
  }
}
