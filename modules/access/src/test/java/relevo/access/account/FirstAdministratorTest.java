package relevo.access.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import relevo.kernel.Refusal;

class FirstAdministratorTest {

  boolean none = true;
  List<String> opened = new ArrayList<>();
  FirstAdministrator first = new FirstAdministrator();

  @BeforeEach
  void wire() {
    first.password = Optional.of("una cualquiera de aqui");
    first.accounts = new Accounts() {
      @Override
      public void alone() {}

      @Override
      boolean none() {
        return none;
      }
    };
    first.keep = new KeepAccounts() {
      @Override
      Account openFirst(String password) {
        if (password.length() < 12) throw new Refusal(422, "password", "Elija una contraseña más larga.");
        opened.add(password);
        return null;
      }
    };
  }

  @Test
  void is_let_in_on_a_new_desk() {
    first.on(null);
    assertThat(opened).containsExactly("una cualquiera de aqui");
  }

  @Test
  void is_nobody_once_there_is_an_account() {
    none = false;
    first.on(null);
    assertThat(opened).isEmpty();
  }

  @Test
  void is_nobody_without_a_password() {
    first.password = Optional.empty();
    first.on(null);
    assertThat(opened).isEmpty();
  }

  @Test
  void does_not_keep_the_desk_from_starting_with_a_weak_password() {
    first.password = Optional.of("corta");
    first.on(null);
    assertThat(opened).isEmpty();
  }
}
