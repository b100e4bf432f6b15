package relevo.access.socket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ConsoleTest {

  private static final String LOOK = "{\"type\":\"look\",\"conversation\":\"0193a5b0-7c10-7a51-9c8e-2f3b4d5e6f70\",\"mode\":\"noting\"}";
  private final PaperWire wire = new PaperWire();
  private final Person ana = new Person("ana", "Ana", new Sight(true, Set.of("mesa")));
  private final Console console = new Console(new Admission(new UUID(1, 1), ana), null, wire);

  @Test
  void answers_a_sign_of_life() {
    console.hear("{\"type\":\"ping\"}");
    assertThat(wire.sent).containsExactly("{\"type\":\"pong\"}");
    assertThat(console.isLeaving()).isFalse();
  }

  @Test
  void remembers_what_it_looks_at() {
    console.hear(LOOK);
    assertThat(console.look().what().mode()).isEqualTo(Heard.Mode.NOTING);
    assertThat(console.takeLooksElsewhere()).isTrue();
    assertThat(console.takeLooksElsewhere()).isFalse();
    console.becomes(new Person("ana", "Ana", new Sight(true, Set.of("facturacion"))));
    assertThat(console.takeLooksElsewhere()).isTrue();
  }

  @Test
  void is_closed_when_it_says_what_nobody_understands() {
    console.hear("{\"type\":\"delete everything\"}");
    assertThat(wire.closed).containsExactly(Farewell.NOT_UNDERSTOOD);
    assertThat(wire.sent).isEmpty();
  }

  @Test
  void is_closed_when_it_talks_too_fast() {
    for (int n = 0; n < 2 * Console.FRAMES_A_SECOND + 1; n++) console.hear(LOOK);
    assertThat(wire.closed).containsExactly(Farewell.NOT_UNDERSTOOD);
  }

  @Test
  void is_closed_when_it_does_not_read() {
    for (int n = 0; n <= Outbox.MOST_TEXTS; n++) console.tell("x");
    assertThat(wire.closed).isEmpty();
    console.tell("x");
    assertThat(wire.closed).containsExactly(Farewell.SLOW);
  }

  @Test
  void is_closed_when_one_message_does_not_go_through() {
    console.tell("x");
    console.leaveIfStill(System.nanoTime() + Duration.ofSeconds(9).toNanos());
    assertThat(wire.closed).isEmpty();
    console.leaveIfStill(System.nanoTime() + Duration.ofSeconds(11).toNanos());
    assertThat(wire.closed).containsExactly(Farewell.SLOW);
  }

  @Test
  void is_closed_when_it_is_silent_for_longer_than_a_page_that_nobody_sees_may_be() {
    wire.readsAtOnce = true;
    console.leaveIfStill(System.nanoTime() + Duration.ofSeconds(149).toNanos());
    assertThat(console.isLeaving()).isFalse();
    console.leaveIfStill(System.nanoTime() + Duration.ofSeconds(151).toNanos());
    assertThat(wire.sent).containsExactly("{\"reason\":\"silent\",\"type\":\"bye\"}");
    assertThat(wire.closed).containsExactly(Farewell.SILENT);
  }

  @Test
  void is_told_why_when_its_session_is_over_and_hung_up_if_it_does_not_listen() {
    console.tell("x");
    console.leave(Farewell.SESSION_ENDED);
    console.hangUp(Duration.ofMillis(500), System.nanoTime());
    assertThat(wire.closed).isEmpty();
    console.hangUp(Duration.ofMillis(500), System.nanoTime() + Duration.ofSeconds(1).toNanos());
    assertThat(wire.closed).containsExactly(Farewell.SESSION_ENDED);
    assertThat(wire.sent).containsExactly("x");
  }

  @Test
  void is_lost_when_nobody_says_that_it_closed() {
    assertThat(console.isLost(Duration.ZERO, System.nanoTime() + 1)).isFalse();
    console.leave(Farewell.SLOW);
    assertThat(console.isLost(Duration.ofSeconds(60), System.nanoTime() + Duration.ofSeconds(59).toNanos())).isFalse();
    assertThat(console.isLost(Duration.ofSeconds(60), System.nanoTime() + Duration.ofSeconds(61).toNanos())).isTrue();
  }
}
