package relevo.access.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import relevo.events.access.AgentDefined;
import relevo.permission.Role;

class AccountTest {

  private static final Instant NOW = Instant.parse("2026-11-30T10:00:00Z");
  private final Account account = new Account(new UUID(1, 1), "ana@example.com", NOW);

  @BeforeEach
  void open() {
    account.becomes("Ana", Set.of(Role.AGENT, Role.SUPERVISOR), Set.of("mesa"), true, NOW);
  }

  @Test
  void locks_for_longer_after_each_five_failures() {
    fails(4);
    assertThat(account.isLocked(NOW)).isFalse();
    fails(1);
    assertThat(account.isLocked(NOW.plusSeconds(59))).isTrue();
    assertThat(account.isLocked(NOW.plusSeconds(60))).isFalse();
    fails(5);
    assertThat(account.isLocked(NOW.plusSeconds(119))).isTrue();
    fails(100);
    assertThat(account.isLocked(NOW.plus(Duration.ofMinutes(32)))).isFalse();
  }

  @Test
  void opens_again_with_a_new_password() {
    fails(5);
    account.takesPassword("hash", NOW);
    assertThat(account.isLocked(NOW)).isFalse();
    fails(4);
    assertThat(account.isLocked(NOW)).isFalse();
  }

  @Test
  void says_who_it_is() {
    assertThat(account.caller().name()).isEqualTo("ana@example.com");
    assertThat(account.caller().roles()).containsExactlyInAnyOrder(Role.AGENT, Role.SUPERVISOR);
    assertThat(account.caller().teams()).containsExactly("mesa");
    assertThat(account.card(NOW).roles()).containsExactly("agent", "supervisor");
    assertThat(account.card(NOW).hasPassword()).isFalse();
  }

  @Test
  void forgives_what_is_long_past() {
    fails(30);
    Instant later = NOW.plus(Duration.ofHours(7));
    for (int time = 0; time < 5; time++) account.fails(later);
    assertThat(account.isLocked(later.plusSeconds(59))).isTrue();
    assertThat(account.isLocked(later.plusSeconds(60))).isFalse();
  }

  @Test
  void is_told_of_with_what_others_must_know_and_nothing_else() {
    account.takesPassword("hash", NOW);
    assertThat(account.defined())
        .isEqualTo(new AgentDefined("ana@example.com", "Ana", List.of("mesa"), List.of("agent", "supervisor"), true));
    account.becomes("Ana María", Set.of(Role.AGENT), Set.of(), false, NOW);
    assertThat(account.defined()).isEqualTo(new AgentDefined("ana@example.com", "Ana María", List.of(), List.of("agent"), false));
  }

  private void fails(int times) {
    for (int time = 0; time < times; time++) account.fails(NOW);
  }
}
