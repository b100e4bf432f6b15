package relevo.faults.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The proxy, between a client and an echo. */
class FaultProxyTest {

  private final Echo echo = new Echo();
  private final FaultProxy proxy = new FaultProxy(echo.port());

  @AfterEach
  void close() {
    proxy.close();
    echo.close();
  }

  @Test
  void passes_everything_while_nothing_is_wrong() throws IOException {
    try (Caller caller = new Caller(proxy.port())) {
      assertThat(caller.ask("uno")).isEqualTo("uno");
      assertThat(caller.ask("x".repeat(200_000))).hasSize(200_000);
    }
    assertThat(proxy.faults()).isZero();
  }

  @Test
  void is_slow_on_request() throws IOException {
    proxy.slowBy(Duration.ofMillis(300));
    proxy.follow(Script.always(Fault.SLOW));
    try (Caller caller = new Caller(proxy.port())) {
      long begin = System.nanoTime();
      assertThat(caller.ask("uno")).isEqualTo("uno");
      assertThat(Duration.ofNanos(System.nanoTime() - begin)).isGreaterThanOrEqualTo(Duration.ofMillis(300));
    }
  }

  @Test
  void cuts_before_the_request_has_passed() throws IOException {
    proxy.follow(Script.of(Fault.CUT_BEFORE));
    try (Caller caller = new Caller(proxy.port())) {
      assertThatThrownBy(() -> caller.ask("uno")).isInstanceOf(SocketException.class);
    }
    assertThat(echo.heard()).isEmpty();
  }

  @Test
  void cuts_after_the_request_has_passed() throws IOException {
    proxy.follow(Script.of(Fault.NONE, Fault.CUT_AFTER));
    try (Caller caller = new Caller(proxy.port())) {
      assertThat(caller.ask("uno")).isEqualTo("uno");
      assertThatThrownBy(() -> caller.ask("dos")).isInstanceOf(SocketException.class);
    }
    assertThat(echo.heard()).containsExactly("uno", "dos");
  }

  @Test
  void leaves_the_line_open_and_keeps_the_answer() throws IOException {
    proxy.follow(Script.of(Fault.HALF_OPEN));
    try (Caller caller = new Caller(proxy.port())) {
      assertThatThrownBy(() -> caller.ask("uno")).isInstanceOf(SocketTimeoutException.class);
    }
    assertThat(echo.heard()).containsExactly("uno");
  }

  @Test
  void swallows_the_request() throws IOException {
    proxy.follow(Script.of(Fault.BLACK_HOLE));
    try (Caller caller = new Caller(proxy.port())) {
      assertThatThrownBy(() -> caller.ask("uno")).isInstanceOf(SocketTimeoutException.class);
    }
    assertThat(echo.heard()).isEmpty();
  }

  @Test
  void holds_everything_while_it_is_paused() throws Exception {
    try (Caller caller = new Caller(proxy.port())) {
      caller.ask("uno");
      proxy.pause();
      CompletableFuture<String> answer = CompletableFuture.supplyAsync(() -> caller.askQuietly("dos"));
      assertThatThrownBy(() -> caller.await(answer, 200)).isInstanceOf(java.util.concurrent.TimeoutException.class);
      proxy.resume();
      assertThat(caller.await(answer, 2_000)).isEqualTo("dos");
    }
  }

  @Test
  void refuses_everybody_while_it_is_down_and_takes_them_again() throws IOException {
    try (Caller before = new Caller(proxy.port())) {
      before.ask("uno");
      proxy.goDown();
      assertThatThrownBy(() -> before.ask("dos")).isInstanceOf(IOException.class);
      assertThatThrownBy(() -> new Caller(proxy.port())).isInstanceOf(ConnectException.class);
    }
    proxy.comeBack();
    try (Caller after = new Caller(proxy.port())) {
      assertThat(after.ask("tres")).isEqualTo("tres");
    }
  }

  @Test
  void resets_who_asks_for_somebody_that_is_not_there() throws IOException {
    echo.close();
    try (Caller caller = new Caller(proxy.port())) {
      assertThatThrownBy(() -> caller.ask("uno")).isInstanceOf(IOException.class);
    }
  }

  @Test
  void spoils_its_share_of_all_exchanges_the_same_each_time() {
    List<Fault> once = draws();
    assertThat(draws()).isEqualTo(once);
    assertThat(once.stream().filter(fault -> fault == Fault.CUT_AFTER).count()).isBetween(150L, 250L);
    assertThat(once.stream().filter(fault -> fault == Fault.NONE).count()).isBetween(650L, 750L);
  }

  private static List<Fault> draws() {
    Script script = Script.mixed(1, Map.of(Fault.CUT_AFTER, 0.2, Fault.SLOW, 0.1));
    return IntStream.range(0, 1_000).mapToObj(any -> script.next()).toList();
  }
}
