package relevo.integration.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StoredAccountTest {

  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  private final StoredAccount account = new StoredAccount("n8n", "webhook");

  @Test
  void keeps_the_secret_before_as_long_as_it_is_good() {
    account.become(true, Map.of("url", "https://x"), Map.of("signing", "v1:old"));
    account.rotate("signing", "v1:new", NOON.plus(Duration.ofHours(1)));
    assertThat(account.secrets()).isEqualTo(Map.of("signing", "v1:new"));
    assertThat(account.earlierSecrets(NOON)).isEqualTo(Map.of("signing", "v1:old"));
    assertThat(account.earlierSecrets(NOON.plus(Duration.ofHours(1)))).isEmpty();
  }

  @Test
  void says_why_it_was_switched_off_until_somebody_switches_it_on() {
    account.become(true, Map.of(), Map.of());
    account.switchOff("410");
    assertThat(account.isOn()).isFalse();
    account.become(false, Map.of(), Map.of());
    assertThat(account.offWhy()).isEqualTo("410");
    account.become(true, Map.of(), Map.of());
    assertThat(account.offWhy()).isNull();
  }
}
