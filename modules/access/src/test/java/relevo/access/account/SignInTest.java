package relevo.access.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import relevo.access.log.AccessLog;
import relevo.kernel.ProductClock;
import relevo.kernel.Refusal;
import relevo.permission.Role;

class SignInTest {

  static final String PASSWORD = "tres gatos en la azotea";
  static final String OTHER = "cinco perros en el patio";

  final Account account = new Account(new UUID(1, 1), "ana", Instant.EPOCH);
  final List<String> log = new ArrayList<>();
  final SignIn signIn = new SignIn();
  Instant now = Instant.parse("2026-11-30T10:00:00Z");
  Runnable meanwhile = () -> {};

  @BeforeEach
  void wire() {
    account.becomes("Ana", Set.of(Role.AGENT), Set.of(), true, Instant.EPOCH);
    signIn.passwords = new Passwords();
    account.takesPassword(signIn.passwords.hash(PASSWORD), Instant.EPOCH);
    signIn.clock = new ProductClock() {
      @Override
      public Instant now() {
        return now;
      }
    };
    signIn.log = new AccessLog() {
      @Override
      public void add(String who, String act, String about, String detail) {
        log.add(who + " " + act);
      }

      @Override
      public void refused(String who, String why) {
        log.add(who + " refused " + why);
      }
    };
    signIn.accounts = new Accounts() {
      @Override
      public Optional<Account> byId(UUID id) {
        return Optional.of(account);
      }

      @Override
      public void lock(Account which) {
        meanwhile.run();
      }
    };
  }

  @Test
  void changes_the_password_for_who_knows_the_one_there_is() {
    signIn.change(account.id(), PASSWORD, OTHER);
    assertThat(signIn.passwords.fits(OTHER, account.password())).isTrue();
    assertThat(log).containsExactly("ana changed password");
  }

  @Test
  void counts_wrong_ones_and_stops_listening_after_five() {
    for (int time = 0; time < 5; time++) refuses("no es esta de ahora", OTHER, "password-wrong");
    refuses(PASSWORD, OTHER, "password-locked");
    now = now.plus(Duration.ofMinutes(2));
    signIn.change(account.id(), PASSWORD, OTHER);
    assertThat(log).hasSize(7).endsWith("ana refused locked", "ana changed password");
  }

  @Test
  void counts_nothing_for_a_new_one_that_is_too_weak() {
    for (int time = 0; time < 6; time++) refuses(PASSWORD, "corta", "password");
    refuses(PASSWORD, PASSWORD, "password");
    assertThat(log).isEmpty();
    assertThat(account.isLocked(now)).isFalse();
  }

  @Test
  void changes_none_that_is_kept_elsewhere() {
    account.takesPassword(null, now);
    refuses("", OTHER, "password-elsewhere");
    assertThat(account.password()).isNull();
    assertThat(log).isEmpty();
  }

  @Test
  void does_not_undo_what_an_administrator_has_just_given() {
    String given = signIn.passwords.hash("siete patos en el lago");
    meanwhile = () -> account.takesPassword(given, now);
    refuses(PASSWORD, OTHER, "password-wrong");
    assertThat(account.password()).isEqualTo(given);
  }

  private void refuses(String present, String wanted, String code) {
    assertThatThrownBy(() -> signIn.change(account.id(), present, wanted)).isInstanceOf(Refusal.class).hasFieldOrPropertyWithValue("code", code);
  }
}
