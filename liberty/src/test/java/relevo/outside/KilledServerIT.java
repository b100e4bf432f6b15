package relevo.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A server killed in the middle of its work. */
class KilledServerIT {

  private static final int CUSTOMERS = 20;
  private static final int MESSAGES_EACH = 10;
  private static final int KILLED_AFTER = 120;

  private final Path data = OnRunningDesk.freshFolder();
  private final List<String> phones = IntStream.range(0, CUSTOMERS).mapToObj(i -> "5215560" + (100_000 + i)).toList();
  private final Map<String, Queue<String>> acknowledged =
      phones.stream().collect(Collectors.toMap(phone -> phone, phone -> new ConcurrentLinkedQueue<>()));
  private final AtomicInteger answered = new AtomicInteger();

  @Test
  void stores_all_that_it_acknowledged_once_and_in_order() throws InterruptedException {
    try (RunningDesk desk = RunningDesk.start(data)) {
      ExecutorService writers = Executors.newFixedThreadPool(4);
      phones.forEach(phone -> writers.execute(() -> writeAll(new Meta(desk), phone)));
      Eventually.get("load", answered::get, count -> count >= KILLED_AFTER);
      desk.kill();
      writers.shutdown();
      assertThat(writers.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
    }
    try (RunningDesk desk = RunningDesk.start(data)) {
      phones.forEach(phone -> Eventually.get("the messages of " + phone, () -> heard(desk, phone),
          heard -> heard.containsAll(acknowledged.get(phone))));
      phones.forEach(phone -> assertThat(heard(desk, phone)).doesNotHaveDuplicates().isSorted());
    }
    assertThat(answered.get()).isGreaterThanOrEqualTo(KILLED_AFTER);
  }

  /** One customer's messages, one after the other, until the server is gone. */
  private void writeAll(Meta meta, String phone) {
    for (int place = 0; place < MESSAGES_EACH; place++) {
      String text = "mensaje %03d".formatted(place);
      try {
        if (meta.messages(Meta.text(phone, Meta.newId(), text)).statusCode() != 200) return;
      } catch (Exception gone) {
        return;
      }
      acknowledged.get(phone).add(text);
      answered.incrementAndGet();
    }
  }

  private static List<String> heard(RunningDesk desk, String phone) {
    return new History(desk, phone).by("customer").stream().map(message -> (String) message.get("text")).toList();
  }
}
