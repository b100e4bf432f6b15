package relevo.access.socket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OutboxTest {

  private final PaperWire wire = new PaperWire();
  private final Outbox outbox = new Outbox(wire);

  @Test
  void sends_one_message_at_a_time_and_what_came_meanwhile_together() {
    outbox.add("uno");
    outbox.add("dos");
    outbox.add("tres");
    assertThat(wire.sent).containsExactly("uno");
    wire.read();
    assertThat(wire.sent).containsExactly("uno", "dos\ntres");
    wire.read();
    outbox.add("cuatro");
    assertThat(wire.sent).containsExactly("uno", "dos\ntres", "cuatro");
  }

  @Test
  void takes_no_more_from_whoever_does_not_read() {
    outbox.add("de camino");
    for (int n = 0; n < Outbox.MOST_TEXTS; n++) assertThat(outbox.add("x")).isTrue();
    assertThat(outbox.add("x")).isFalse();
    wire.read();
    assertThat(outbox.add("x")).isTrue();
  }

  @Test
  void counts_letters_too() {
    String large = "x".repeat(Outbox.MOST_LETTERS / 2);
    outbox.add("first");
    assertThat(outbox.add(large)).isTrue();
    assertThat(outbox.add(large)).isTrue();
    assertThat(outbox.add("x")).isFalse();
  }

  @Test
  void takes_one_huge_message_from_whoever_reads() {
    String huge = "x".repeat(2 * Outbox.MOST_LETTERS);
    outbox.add("first");
    assertThat(outbox.add(huge)).isTrue();
    assertThat(outbox.add("x")).isFalse();
  }

  @Test
  void is_stuck_while_a_message_takes_too_long() {
    assertThat(outbox.isStuck(Duration.ofSeconds(10), later(60))).isFalse();
    outbox.add("uno");
    assertThat(outbox.isStuck(Duration.ofSeconds(10), later(9))).isFalse();
    assertThat(outbox.isStuck(Duration.ofSeconds(10), later(11))).isTrue();
    wire.read();
    assertThat(outbox.isStuck(Duration.ofSeconds(10), later(60))).isFalse();
  }

  @Test
  void ends_with_a_last_word_instead_of_what_waits() {
    AtomicInteger ended = new AtomicInteger();
    outbox.add("uno");
    outbox.add("dos");
    outbox.end("adiós", ended::incrementAndGet);
    outbox.end("otra vez", ended::incrementAndGet);
    outbox.add("tres");
    wire.read();
    assertThat(wire.sent).containsExactly("uno", "adiós");
    assertThat(ended).hasValue(0);
    wire.read();
    assertThat(wire.sent).containsExactly("uno", "adiós");
    assertThat(ended).hasValue(1);
  }

  @Test
  void keeps_the_order_when_answers_come_on_other_threads() throws InterruptedException {
    int many = 20_000;
    Queue<String> arrived = new ConcurrentLinkedQueue<>();
    try (ExecutorService network = Executors.newFixedThreadPool(3)) {
      Outbox busy = new Outbox(new Wire() {
        @Override
        public void send(String text, Runnable sent) {
          network.execute(() -> {
            arrived.addAll(List.of(text.split("\n")));
            sent.run();
          });
        }

        @Override
        public void close(Farewell farewell) {}
      });
      for (int n = 0; n < many; n++) while (!busy.add(String.valueOf(n))) Thread.onSpinWait();
      for (int wait = 0; wait < 200 && arrived.size() < many; wait++) TimeUnit.MILLISECONDS.sleep(50);
    }
    assertThat(arrived).containsExactlyElementsOf(IntStream.range(0, many).mapToObj(String::valueOf).toList());
  }

  private static long later(int seconds) {
    return System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
  }
}
