package relevo.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class LoadTest {

  @Test
  void brings_every_message_once_and_keeps_each_customers_order() throws IOException, InterruptedException {
    try (FakeDesk desk = new FakeDesk(0)) {
      Script script = Script.of(1, 3, 300);
      Load.closed(desk.port(), script);
      assertThat(desk.heard).hasSize(300).doesNotHaveDuplicates();
      for (String phone : script.sayings().stream().map(Saying::phone).distinct().toList()) {
        assertThat(desk.heard.stream().filter(message -> message.startsWith(phone)).toList()).isEqualTo(said(script, phone));
      }
    }
  }

  @Test
  void brings_again_what_was_refused_and_counts_it() throws IOException, InterruptedException {
    try (FakeDesk desk = new FakeDesk(5)) {
      assertThat(Load.closed(desk.port(), Script.of(1, 10, 50)).refused()).isEqualTo(5);
      assertThat(desk.heard).hasSize(50);
    }
  }

  @Test
  void makes_messages_due_at_an_even_pace() throws IOException, InterruptedException {
    try (FakeDesk desk = new FakeDesk(0)) {
      Deliveries deliveries = Load.open(desk.port(), Script.of(1, 10, 40), 200);
      for (int i = 0; i < 40; i++) {
        assertThat(deliveries.due()[i] - deliveries.due()[0]).isEqualTo(i * 5_000_000L);
        assertThat(deliveries.sent()[i]).isGreaterThanOrEqualTo(deliveries.due()[i]);
        assertThat(deliveries.acknowledged()[i]).isGreaterThan(deliveries.sent()[i]);
      }
    }
  }

  private static List<String> said(Script script, String phone) {
    return script.sayings().stream().filter(saying -> saying.phone().equals(phone))
        .map(saying -> phone + "/" + saying.turn()).toList();
  }
}
