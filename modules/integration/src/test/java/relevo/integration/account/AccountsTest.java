package relevo.integration.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import relevo.integration.vendor.Delivery;
import relevo.integration.vendor.Field;
import relevo.integration.vendor.Integration;
import relevo.integration.vendor.Setup;
import relevo.integration.vendor.Words;

class AccountsTest {

  private final Account account = new Account(new Setup("n8n", "toy", Map.of(), Map.of(), Map.of()), true);
  private final Accounts accounts = new Accounts();
  private final Integration vendor = new Integration() {
    @Override
    public String kind() {
      return "toy";
    }

    @Override
    public Words title() {
      return Words.name("Toy");
    }

    @Override
    public List<Field> settings() {
      return List.of();
    }

    @Override
    public List<Field> secrets() {
      return List.of();
    }

    @Override
    public Checkup check(Setup setup) {
      return new Checkup(true, null);
    }

    @Override
    public Set<String> events(Setup setup) {
      return Set.of("TicketOpened");
    }

    @Override
    public Receipt deliver(Setup setup, Delivery delivery) {
      return Receipt.nothing();
    }
  };
  private int looks;
  private boolean away;

  @BeforeEach
  void wire() {
    accounts.stored = new StoredAccounts() {
      @Override
      List<Account> accounts() {
        looks++;
        if (away) throw new IllegalStateException("away");
        return List.of(account);
      }
    };
    accounts.vendors = new Vendors() {
      @Override
      public Optional<Integration> named(String kind) {
        return Optional.of(vendor);
      }
    };
  }

  @Test
  void are_looked_up_by_the_first_event_after_a_start_and_remembered() {
    assertThat(accounts.hearing("TicketOpened")).containsExactly(account);
    assertThat(accounts.hearing("TicketTaken")).isEmpty();
    assertThat(looks).isEqualTo(1);
  }

  @Test
  void let_no_event_pass_unheard_while_nobody_can_look_them_up() {
    away = true;
    assertThatThrownBy(() -> accounts.hearing("TicketOpened")).hasMessage("away");
    away = false;
    assertThat(accounts.hearing("TicketOpened")).containsExactly(account);
  }
}
