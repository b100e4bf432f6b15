package relevo.integration.alert.teams;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import relevo.command.Once;
import relevo.events.integration.TakingAsked;
import relevo.events.integration.TakingAsked.Outcome;
import relevo.events.integration.TicketAsked.Standing;
import relevo.integration.account.Account;
import relevo.integration.account.Accounts;
import relevo.integration.alert.Deliveries;
import relevo.integration.alert.Glances;
import relevo.integration.alert.Standings;
import relevo.integration.Teller;
import relevo.integration.alert.teams.TakeByLink.Found;
import relevo.integration.vendor.Setup;
import relevo.kernel.ProductClock;

class TakeByLinkTest {

  Setup setup = Deliveries.setup("teams", Map.of(), Map.of("linkKey", "k"));
  Standing standing = Standings.waiting();
  Outcome outcome = Outcome.TAKEN;
  List<String> takers = new ArrayList<>();
  List<String> undone = new ArrayList<>();
  Map<String, Object> used = new HashMap<>();
  TakeByLink take = new TakeByLink();
  String token = TakeLink.to(Standings.TICKET, Instant.now()).signed("k");

  @BeforeEach
  void wire() {
    take.clock = new ProductClock();
    take.accounts = new Accounts() {
      @Override
      public Optional<Account> named(String name) {
        return name.equals("teams-1") ? Optional.of(new Account(setup, true)) : Optional.empty();
      }
    };
    take.glances = new Glances() {
      @Override
      public Optional<Standing> at(UUID ticket) {
        return Optional.of(standing);
      }
    };
    take.takes = new Teller<TakingAsked>(asked -> {
      takers.add(asked.agent());
      asked.answer(outcome, "Eva");
    });
    take.once = new Once() {
      @Override
      public <T> T only(String scope, String key, String action, Object asked, Class<T> type, Supplier<T> command) {
        Object earlier = used.get(scope + key);
        if (earlier != null) return type.cast(earlier);
        T answer = command.get();
        used.put(scope + key, answer);
        return answer;
      }
    };
    take.transactions = (TransactionSynchronizationRegistry) Proxy.newProxyInstance(getClass().getClassLoader(),
        new Class<?>[] {TransactionSynchronizationRegistry.class}, (proxy, method, arguments) -> undone.add(method.getName()) ? null : null);
  }

  private String takes(String login) {
    return takes(login, Set.of());
  }

  private String takes(String login, Set<String> teams) {
    Found found = take.find("teams-1", token);
    assertThat(found.isGood()).isTrue();
    return take.take("teams-1", found, login, teams, TakeWords.ES);
  }

  @Test
  void gives_the_ticket_once_and_tells_the_second_who_has_it() {
    assertThat(takes("bo")).isEqualTo("El ticket es suyo.");
    standing = Standings.taken();
    assertThat(takes("ana")).isEqualTo("Ya lo tiene Bo.");
    assertThat(takes("bo")).isEqualTo("El ticket es suyo.");
    assertThat(takers).containsExactly("bo");
  }

  @Test
  void tells_nobody_of_other_teams_who_has_it() {
    takes("bo");
    standing = Standings.taken();
    assertThat(takes("leo", Set.of("mesa"))).isEqualTo("Su cuenta no puede tomar tickets de este equipo.");
    assertThat(takes("ana", Set.of(standing.team()))).isEqualTo("Ya lo tiene Bo.");
  }

  @Test
  void does_not_take_again_what_waits_again() {
    takes("bo");
    assertThat(takes("ana")).isEqualTo("Este enlace ya se usó: el ticket espera otra vez, tómelo en Relevo.");
    assertThat(takers).containsExactly("bo");
  }

  @Test
  void is_not_used_up_by_whoever_may_not() {
    outcome = Outcome.NOT_THEIRS;
    assertThat(takes("leo")).isEqualTo("Su cuenta no puede tomar tickets de este equipo.");
    assertThat(undone).containsExactly("setRollbackOnly");
    outcome = Outcome.TAKEN;
    assertThat(takes("bo")).isEqualTo("El ticket es suyo.");
  }

  @Test
  void tells_who_was_faster_at_the_console() {
    outcome = Outcome.HELD;
    assertThat(takes("bo")).isEqualTo("Ya lo tiene Eva.");
  }

  @Test
  void knows_no_link_of_another_integration_and_none_that_is_made_up() {
    assertThat(take.find("teams-2", token).isGood()).isFalse();
    assertThat(take.find("teams-1", token + "x").isGood()).isFalse();
    token = TakeLink.to(Standings.TICKET, Instant.now().minusSeconds(90_000)).signed("k");
    assertThat(take.find("teams-1", token).late()).isTrue();
    assertThat(take.find("teams-1", token).isGood()).isFalse();
  }
}
