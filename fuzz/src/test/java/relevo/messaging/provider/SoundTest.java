package relevo.messaging.provider;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import relevo.events.Content;
import relevo.events.Content.Kind;
import relevo.events.content.Location;
import relevo.events.content.Order;

class SoundTest {

  static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
  static final Identity ANA = new Identity("34600111222", null, null, null, "Ana");

  @Test
  void finds_nothing_wrong_with_what_is_right() {
    Delivery right = new Delivery(List.of(message("m", Content.text("hola\\u0000"), NOW)), List.of(),
        List.of(new Echo("1", "e", ANA, Content.text("👍"), NOW, false, false, null)),
        List.of(Notice.of("security", "900", null, "PIN", "{\"a\":\"\\\\u0000\"}", null)));
    assertThatCode(() -> Sound.check(right)).doesNotThrowAnyException();
  }

  static Stream<Inbound> unsound() {
    return Stream.of(
        message(null, Content.text("a"), NOW), message("x".repeat(3_000), Content.text("a"), NOW),
        message("m", Content.text("a"), null), message("m", Content.text("a"), Instant.MAX), message("m", Content.text("a"), Instant.MIN),
        message("m", Content.text("a\0"), NOW), message("m", Content.text("\uD83D"), NOW), message("m", Content.text(null), NOW),
        message("m", Content.media(Kind.IMAGE, null, null), NOW), message("m", Content.chosen(null, "a"), NOW),
        message("m", Content.location(new Location(91, 0, null, null, null)), NOW), message("m", Content.reaction(null, "a"), NOW),
        message("m", Content.order(null, order("1e999999999")), NOW), message("m", Content.order(null, order("1e-999999999")), NOW));
  }

  @ParameterizedTest
  @MethodSource("unsound")
  void finds_what_the_desk_could_not_keep_or_read(Inbound message) {
    assertThatThrownBy(() -> Sound.check(new Delivery(List.of(message), List.of()))).isInstanceOf(AssertionError.class);
  }

  @Test
  void finds_two_readings_that_differ() {
    Delivery one = new Delivery(List.of(message("m", Content.text("a"), NOW)), List.of());
    assertThatThrownBy(() -> Sound.same(one, new Delivery(List.of(), List.of()))).isInstanceOf(AssertionError.class);
  }

  static Inbound message(String id, Content content, Instant at) {
    return new Inbound("1", id, ANA, content, at, null);
  }

  static Order order(String quantity) {
    return new Order("c", List.of(new Order.Item("p", new BigDecimal(quantity), null, null)));
  }
}
