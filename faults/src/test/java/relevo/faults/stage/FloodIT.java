package relevo.faults.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import relevo.faults.stage.Envelope.Saying;

/** Webhooks in every way in which they should not come. */
@ExtendWith(OnStage.class)
class FloodIT {

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final int FORGERIES = 10_000;

  private final Stage stage;
  private final Load crowd;

  FloodIT(Stage stage) {
    this.stage = stage;
    crowd = stage.load();
  }

  @Test
  void ten_times_the_same_at_once_is_kept_once() throws Exception {
    List<Envelope> ten = IntStream.range(0, 60).boxed()
        .flatMap(customer -> Collections.nCopies(10, one(customer, 0)).stream()).toList();
    deliver(ten, 20);
    stage.verify("each message ten times at once", 540);
  }

  @Test
  void the_same_again_later_is_kept_once() throws Exception {
    List<Envelope> once = IntStream.range(0, 200).mapToObj(customer -> one(customer, 0)).toList();
    deliver(once, 8);
    stage.comeToRest();
    deliver(once, 8);
    stage.verify("each message again after it was answered", once.size());
  }

  @Test
  void in_any_order_is_kept_whole() throws Exception {
    List<Envelope> all = new ArrayList<>(IntStream.range(0, 300).mapToObj(n -> one(n % 30, n / 30)).toList());
    Collections.shuffle(all, new Random(9));
    deliver(all, 16);
    stage.verify("delivered in any order", all.size());
  }

  @Test
  void a_thousand_in_one_post_keep_their_order() throws Exception {
    deliver(List.of(thousand(50, 20), thousand(1_000, 1)), 2);
    stage.verify("1,000 messages in one POST, twice", 2);
  }

  @Test
  void three_megabytes_in_one_post_are_kept() throws Exception {
    List<Saying> sayings = IntStream.range(0, 800)
        .mapToObj(n -> crowd.saying(n % 40, n / 40, "hola " + "x".repeat(3_800))).toList();
    Envelope large = Envelope.ofMessages(sayings);
    assertThat(large.body()).hasSizeGreaterThan(3_000_000);
    deliver(List.of(large), 1);
    stage.verify("a POST of " + large.body().length + " bytes", 1);
  }

  @Test
  void ten_thousand_forgeries_leave_no_trace() throws Exception {
    Load load = stage.load().start(100, 8, 100);
    List<Callable<Integer>> forged = IntStream.range(0, FORGERIES).<Callable<Integer>>mapToObj(n -> {
      Envelope envelope = one(n, 0);
      String signature = n % 2 == 0 ? one(n + 1, 0).signature() : "sha256=" + "0".repeat(64);
      return () -> stage.meta.post(envelope, signature);
    }).toList();
    assertThat(all(forged, 16)).containsOnly(401);
    load.await();
    stage.verify("forged webhooks", FORGERIES);
  }

  @Test
  void ten_thousand_replays_change_nothing() throws Exception {
    List<Envelope> once = IntStream.range(0, 500).mapToObj(customer -> one(customer, 0)).toList();
    deliver(IntStream.range(0, FORGERIES).mapToObj(n -> once.get(n % once.size())).toList(), 16);
    stage.verify("replayed webhooks", FORGERIES - once.size());
  }

  private Envelope one(int customer, int n) {
    return Envelope.ofMessages(List.of(crowd.saying(customer, n, "horario")));
  }

  private Envelope thousand(int people, int each) {
    Load others = stage.load();
    return Envelope.ofMessages(IntStream.range(0, people * each)
        .mapToObj(n -> others.saying(n % people, n / people, "precio")).toList());
  }

  private void deliver(List<Envelope> envelopes, int atOnce) throws Exception {
    List<Callable<Boolean>> posts =
        envelopes.stream().<Callable<Boolean>>map(envelope -> () -> stage.meta.deliver(envelope, PATIENCE)).toList();
    assertThat(all(posts, atOnce)).containsOnly(true);
  }

  private static <T> List<T> all(List<Callable<T>> tasks, int atOnce) throws Exception {
    try (ExecutorService posters = Executors.newFixedThreadPool(atOnce)) {
      List<T> results = new ArrayList<>();
      for (Future<T> result : posters.invokeAll(tasks)) results.add(result.get());
      return results;
    }
  }
}
