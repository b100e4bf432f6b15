package relevo.access.account;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import relevo.events.access.AgentDefined;
import relevo.permission.Role;

class DefineAgentsTest {

  List<Account> untold = new ArrayList<>();
  List<String> steps = new ArrayList<>();
  DefineAgents define = new DefineAgents();

  DefineAgentsTest() {
    define.accounts = new Accounts() {
      @Override
      List<Account> untold() {
        return untold;
      }

      @Override
      public void alone() {
        steps.add("alone");
      }

      @Override
      void allAreTold() {
        steps.add("told");
        untold = List.of();
      }
    };
    define.defined = new Told();
  }

  @Test
  void tells_at_the_start_of_all_of_whom_nobody_has_heard() {
    IntStream.range(0, 1_500).forEach(n -> untold.add(account("agente-" + n)));
    define.on(null);
    assertThat(steps).hasSize(1_502).startsWith("alone", "agente-0", "agente-1").endsWith("agente-1499", "told");
  }

  @Test
  void tells_nothing_twice() {
    untold.add(account("ana"));
    define.on(null);
    define.on(null);
    assertThat(steps).containsExactly("alone", "ana", "told");
  }

  private static Account account(String login) {
    Account account = new Account(new UUID(1, 1), login, Instant.EPOCH);
    account.becomes(login, Set.of(Role.AGENT), Set.of(), true, Instant.EPOCH);
    return account;
  }

  private class Told implements Event<AgentDefined> {

    @Override
    public void fire(AgentDefined defined) {
      steps.add(defined.login());
    }

    @Override
    public <U extends AgentDefined> CompletionStage<U> fireAsync(U event) {
      throw new UnsupportedOperationException();
    }

    @Override
    public <U extends AgentDefined> CompletionStage<U> fireAsync(U event, NotificationOptions options) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Event<AgentDefined> select(Annotation... qualifiers) {
      throw new UnsupportedOperationException();
    }

    @Override
    public <U extends AgentDefined> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
      throw new UnsupportedOperationException();
    }

    @Override
    public <U extends AgentDefined> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
      throw new UnsupportedOperationException();
    }
  }
}
