package relevo.sandbox.phone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class PhoneTest {

  static final Instant TEN = Instant.parse("2026-11-23T10:00:00Z");

  Phone phone = new Phone(Address.of("5215550001001"));

  @Test
  void shows_only_what_changed_since_the_last_look() {
    long seen = phone.add(bubble("a", Bubble.From.CUSTOMER)).change();
    phone.add(bubble("b", Bubble.From.BUSINESS));
    assertThat(phone.changedAfter(seen)).extracting(Bubble::id).containsExactly("b");
  }

  @Test
  void shows_a_bubble_again_when_its_ticks_change() {
    long seen = phone.add(bubble("a", Bubble.From.CUSTOMER)).change();
    phone.become(Bubble.Status.READ, bubble -> true);
    assertThat(phone.changedAfter(seen)).extracting(Bubble::status).containsExactly(Bubble.Status.READ);
  }

  @Test
  void never_takes_a_tick_back() {
    phone.add(bubble("a", Bubble.From.CUSTOMER));
    phone.become(Bubble.Status.READ, bubble -> true);
    assertThat(phone.become(Bubble.Status.SENT, bubble -> true)).isEmpty();
  }

  @Test
  void shows_typing_until_the_message_comes_or_25_seconds_are_over() {
    phone.typing(TEN);
    assertThat(phone.isTyping(TEN.plusSeconds(24))).isTrue();
    assertThat(phone.isTyping(TEN.plusSeconds(25))).isFalse();
    phone.add(bubble("b", Bubble.From.BUSINESS));
    assertThat(phone.isTyping(TEN.plusSeconds(1))).isFalse();
  }

  @Test
  void forgets_the_oldest_when_it_is_full() {
    for (int count = 0; count < 401; count++) phone.add(bubble("m" + count, Bubble.From.CUSTOMER));
    assertThat(phone.changedAfter(0)).hasSize(400).first().extracting(Bubble::id).isEqualTo("m1");
  }

  static Bubble bubble(String id, Bubble.From from) {
    return new Bubble(0, id, from, "Hola", "", List.of(), "", null, Bubble.Status.SENDING, TEN);
  }
}
