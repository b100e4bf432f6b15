package relevo.messaging.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import relevo.kernel.ProductClock;

class KnocksTest {

  SeenKnocks.InMemory table = new SeenKnocks.InMemory();
  ProductClock clock = new ProductClock();
  Knocks knocks = SeenKnocks.of(table, clock);

  @Test
  void are_told_apart_by_place_and_by_what_became_of_them() {
    knocks.handshake("meta", true);
    knocks.refused("500");
    Knocks.Seen meta = knocks.at("meta", null);
    assertThat(meta.handshakeAt()).isNotNull();
    assertThat(meta.handshakeRefusedAt()).isNull();
    assertThat(meta.webhookRefusedAt()).isNull();
    assertThat(knocks.at("twilio", "500").webhookRefusedAt()).isNotNull();
    knocks.handshake("meta", false);
    assertThat(knocks.at("meta", null).handshakeRefusedAt()).isNotNull();
  }

  @Test
  void of_strangers_are_written_down_now_and_then_only() {
    for (int time = 0; time < 50; time++) knocks.refused("500");
    assertThat(table.writes).hasSizeLessThan(5);
    clock.runAhead(Knocks.PAUSE.multipliedBy(2));
    knocks.refused("500");
    assertThat(table.rows.get("500 webhook-refused")).isAfter(Instant.now().plus(Knocks.PAUSE));
  }

  @Test
  void disturb_nobody_while_the_database_is_away() {
    table.down = true;
    knocks.handshake("meta", true);
    assertThat(knocks.at("meta", null)).isEqualTo(Knocks.Seen.NOTHING);
  }

  @Test
  void tell_of_the_newest_webhook_of_a_channel() {
    table.webhookChannel = "500";
    table.webhookAt = Instant.EPOCH;
    assertThat(knocks.at("twilio", "500").webhookAt()).isEqualTo(Instant.EPOCH);
    assertThat(knocks.at("twilio", "501").webhookAt()).isNull();
  }
}
