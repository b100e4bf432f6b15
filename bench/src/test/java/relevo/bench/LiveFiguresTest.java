package relevo.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LiveFiguresTest {

  private static final long NOW = Instant.parse("2026-11-30T10:00:00Z").toEpochMilli() * 1_000 + 40_000;

  @Test
  void pass_if_every_console_heard_all_in_the_same_order() {
    assertThat(figures(console("a", "b"), console("a", "b")).pass()).isTrue();
    assertThat(figures(console("a", "b"), console("a", "b")).toString()).contains("p99 40 ms", "alcanzada", "una vez y en el mismo orden");
  }

  @Test
  void fail_if_one_console_missed_something_or_heard_it_twice_or_otherwise() {
    assertThat(figures(console("a", "b"), console("a")).pass()).isFalse();
    assertThat(figures(console("a", "b"), console("a", "b", "b")).pass()).isFalse();
    assertThat(figures(console("a", "b"), console("b", "a")).pass()).isFalse();
    assertThat(figures(console("a"), console("a")).pass()).isFalse();
  }

  @Test
  void fail_if_one_console_was_cut() {
    Listener cut = console("a", "b");
    cut.onError(null, new IllegalStateException());
    assertThat(figures(console("a", "b"), cut).pass()).isFalse();
  }

  private static LiveFigures figures(Listener... listeners) {
    Script script = new Script(List.of(new Saying("1", 0, "hola", "[1]")));
    Phase phase = new Phase(script, new Deliveries(new long[1], new long[1], new long[1], 0), List.of(new Reply(1, "1", "[1]")), new Phase.Cost(1, 1, 0));
    return new LiveFigures(new LiveFigures.Part(phase, List.of(console("a", "b")), 2, 300), new LiveFigures.Part(phase, List.of(listeners), 2, 400));
  }

  private static Listener console(String... conversations) {
    Listener listener = new Listener();
    listener.begin();
    Stream.of(conversations).forEach(conversation -> listener.hear("{\"at\":\"2026-11-30T10:00:00Z\",\"conversation\":\"" + conversation
        + "\",\"cursor\":\"k\",\"event\":\"MessageReceived\",\"type\":\"event\"}", NOW));
    return listener;
  }
}
