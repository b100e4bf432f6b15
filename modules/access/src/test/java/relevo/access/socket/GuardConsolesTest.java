package relevo.access.socket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GuardConsolesTest {

  private static final Person ANA = new Person("ana", "Ana", new Sight(true, Set.of("mesa")));
  private final Consoles consoles = new Consoles();
  private final GuardConsoles guard = new GuardConsoles();
  private final Console console = new Console(new Admission(new UUID(1, 1), ANA), null, new PaperWire());
  private long ahead;

  @BeforeEach
  void wire() {
    guard.consoles = consoles;
    guard.sessions = new Liveness() {
      @Override
      Map<UUID, Person> alive(Collection<UUID> sessions) {
        return Map.of();
      }
    };
    consoles.add(console);
  }

  @Test
  void drops_what_was_to_close_and_never_said_that_it_did() {
    guard.look(now());
    assertThat(console.isLeaving()).isTrue();
    ahead = Duration.ofSeconds(59).toNanos();
    guard.look(now());
    assertThat(consoles.all()).containsExactly(console);
    ahead = Duration.ofSeconds(61).toNanos();
    guard.look(now());
    assertThat(consoles.all()).isEmpty();
    assertThat(consoles.takeClosed()).containsExactly(console);
  }

  private long now() {
    return System.nanoTime() + ahead;
  }
}
