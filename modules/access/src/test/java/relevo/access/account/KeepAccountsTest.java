package relevo.access.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import relevo.kernel.Refusal;

class KeepAccountsTest {

  static final String PASSWORD = "tres gatos en la azotea";

  List<String> steps = new ArrayList<>();
  KeepAccounts keep = new KeepAccounts();

  KeepAccountsTest() {
    keep.accounts = new Accounts() {
      @Override
      public void alone() {
        steps.add("alone");
        throw new Refusal(409, "far-enough", "Hasta aquí.");
      }

      @Override
      String login(String id) {
        return "ana";
      }

      @Override
      public Optional<Account> by(String login) {
        return Optional.of(new Account(new UUID(1, 1), login, Instant.EPOCH));
      }
    };
    keep.passwords = new Passwords() {
      @Override
      <T> T inTurn(Supplier<T> work) {
        steps.add("turn");
        return work.get();
      }
    };
  }

  /** Whoever hashes waits for a turn; whoever waits holds up nobody. */
  @Test
  void hashes_before_it_keeps_others_waiting() {
    assertThatThrownBy(() -> keep.open(wish(PASSWORD), "eva")).hasFieldOrPropertyWithValue("code", "far-enough");
    assertThatThrownBy(() -> keep.change(new UUID(1, 1).toString(), wish(PASSWORD), "eva")).hasFieldOrPropertyWithValue("code", "far-enough");
    assertThat(steps).containsExactly("turn", "alone", "turn", "alone");
  }

  @Test
  void hashes_nothing_for_who_has_no_password() {
    assertThatThrownBy(() -> keep.open(wish(null), "eva")).hasFieldOrPropertyWithValue("code", "far-enough");
    assertThat(steps).containsExactly("alone");
  }

  @Test
  void refuses_a_weak_password_before_anything() {
    assertThatThrownBy(() -> keep.change(new UUID(1, 1).toString(), wish("corta"), "eva")).hasFieldOrPropertyWithValue("code", "password");
    assertThat(steps).isEmpty();
  }

  private static AccountWish wish(String password) {
    return new AccountWish("ana", "Ana", List.of("agent"), List.of(), true, password);
  }
}
