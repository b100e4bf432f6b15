package relevo.messaging.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import relevo.kernel.JsonText;
import relevo.kernel.ProductClock;
import relevo.messaging.template.SyncTemplates.Account;

class SyncTemplatesTest {

  static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

  @Test
  void is_asked_for_in_words_that_can_be_read_again() {
    Account account = Account.of("77", "100");
    assertThat(JsonText.as(Account.class, JsonText.of(account))).isEqualTo(account);
  }

  @Test
  void waits_for_the_same_accounts_other_lists_alone() {
    assertThat(Account.of("77", "100").subject()).isEqualTo(Account.of("77", "200").subject()).isNotEqualTo(Account.of("78", "100").subject());
  }

  @Test
  void notes_the_moment_before_it_asks() {
    SyncTemplates sync = new SyncTemplates();
    sync.clock = new ProductClock() {
      @Override
      public Instant now() {
        return NOW;
      }
    };
    assertThat(sync.begin(Account.of("77", "100"), 1).input()).isEqualTo(new Account("77", "100", NOW));
  }
}
