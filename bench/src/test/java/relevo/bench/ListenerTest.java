package relevo.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ListenerTest {

  private static final long NOW = Instant.parse("2026-11-30T10:00:00Z").toEpochMilli() * 1_000;

  private final Listener listener = new Listener();

  @Test
  void counts_events_of_conversations_and_how_late_each_is() {
    listener.begin();
    listener.hear(frames("a", "c-1", "c-2"), NOW + 30_000);
    listener.hear("{\"cursor\":\"b\",\"type\":\"hello\"}", NOW);
    assertThat(listener.events()).isEqualTo(2);
    assertThat(listener.delays()).containsExactly(30_000_000, 30_000_000);
  }

  @Test
  void is_cut_by_whoever_closes_it_but_not_by_the_answer_to_its_own_goodbye() {
    Listener other = new Listener();
    listener.begin();
    other.begin();
    listener.end();
    listener.onClose(null, 1000, "");
    other.onClose(null, 1000, "");
    assertThat(listener.isCut()).isFalse();
    assertThat(other.isCut()).isTrue();
  }

  @Test
  void counts_nothing_before_it_is_told_to() {
    listener.hear(frames("a", "c-1"), NOW);
    assertThat(listener.events()).isZero();
  }

  @Test
  void has_the_same_course_as_another_that_heard_the_same_otherwise_parted() {
    Listener other = new Listener();
    Listener astray = new Listener();
    Stream.of(listener, other, astray).forEach(Listener::begin);
    listener.hear(frames("a", "c-1", "c-2"), NOW);
    other.hear(frames("x", "c-1"), NOW + 5);
    other.hear(frames("y", "c-2"), NOW + 9);
    astray.hear(frames("a", "c-2", "c-1"), NOW);
    assertThat(listener.course()).isEqualTo(other.course()).isNotEqualTo(astray.course());
  }

  @Test
  void hears_many() {
    listener.begin();
    for (int n = 0; n < 5_000; n++) listener.hear(frames("a", "c-" + n), NOW + n);
    assertThat(listener.events()).isEqualTo(5_000);
    assertThat(Delays.of(List.of(listener.delays())).millis(1)).isEqualTo(4.999);
  }

  private static String frames(String cursor, String... conversations) {
    return Stream.of(conversations).map(conversation -> "{\"at\":\"2026-11-30T10:00:00Z\",\"conversation\":\"" + conversation + "\",\"cursor\":\"" + cursor
        + "\",\"event\":\"MessageReceived\",\"type\":\"event\"}").collect(Collectors.joining("\n"));
  }
}
