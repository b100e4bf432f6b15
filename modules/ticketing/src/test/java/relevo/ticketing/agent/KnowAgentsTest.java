package relevo.ticketing.agent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import relevo.events.access.AgentConnected;
import relevo.events.access.AgentDefined;
import relevo.events.access.AgentGone;
import relevo.events.integration.AgentAsked;
import relevo.events.ticketing.AgentPresenceChanged;
import relevo.kernel.ProductClock;
import relevo.ticketing.Told;

class KnowAgentsTest {

  Instant now = Instant.parse("2026-11-23T12:00:00Z");
  KeptAgents agents = new KeptAgents();
  Told<AgentPresenceChanged> changed = new Told<>();
  Told<Ready> ready = new Told<>();
  Told<Left> left = new Told<>();
  KnowAgents know = new KnowAgents();

  @BeforeEach
  void wire() {
    know.agents = agents;
    know.clock = new ProductClock() {
      @Override
      public Instant now() {
        return now;
      }
    };
    know.changed = changed;
    know.ready = ready;
    know.left = left;
    know.on(new AgentDefined("ana", "Ana", List.of("mesa"), List.of("agent"), true));
  }

  @Test
  void begin_offline_with_room_for_a_few() {
    AgentCard ana = AgentCard.of(agents.named("ana"), 0);
    assertThat(ana.presence()).isEqualTo("offline");
    assertThat(ana.capacity()).isEqualTo(4);
    assertThat(agents.named("ana").servesNow("mesa")).isFalse();
  }

  @Test
  void are_there_as_long_as_they_are_connected() {
    know.on(new AgentConnected("ana"));
    assertThat(agents.named("ana").servesNow("mesa")).isTrue();
    assertThat(agents.named("ana").servesNow("facturacion")).isFalse();
    assertThat(ready.events).containsExactly(new Ready("ana", List.of("mesa")));
    know.on(new AgentConnected("ana"));
    know.on(new AgentGone("ana"));
    assertThat(left.events).containsExactly(new Left("ana", now));
    assertThat(changed.events).extracting(AgentPresenceChanged::presence).containsExactly("online", "offline");
  }

  @Test
  void are_again_what_they_chose_to_be() {
    know.on(new AgentConnected("ana"));
    know.choose("ana", Presence.BUSY);
    know.on(new AgentGone("ana"));
    know.on(new AgentConnected("ana"));
    assertThat(agents.named("ana").presence).isEqualTo(Presence.BUSY);
    assertThat(ready.events).hasSize(1);
  }

  @Test
  void are_given_nothing_once_their_account_is_closed() {
    know.on(new AgentConnected("ana"));
    know.on(new AgentDefined("ana", "Ana", List.of("mesa"), List.of("agent"), false));
    assertThat(agents.named("ana").servesNow("mesa")).isFalse();
    assertThat(agents.named("ana").sees("mesa")).isFalse();
    assertThat(left.events).hasSize(1);
  }

  @Test
  void keep_what_a_supervisor_said_of_them_when_they_are_told_of_again() {
    know.shape(agents.named("ana"), new AgentWish(List.of("PT", "es"), List.of("Cobro"), 2));
    know.on(new AgentDefined("ana", "Ana María", List.of(), List.of("agent"), true));
    AgentCard ana = AgentCard.of(agents.named("ana"), 0);
    assertThat(ana.languages()).containsExactly("pt", "es");
    assertThat(ana.skills()).containsExactly("cobro");
    assertThat(ana.capacity()).isEqualTo(2);
    assertThat(ana.name()).isEqualTo("Ana María");
  }

  @Test
  void are_not_what_makes_no_sense() {
    Agent ana = agents.named("ana");
    for (AgentWish wish : List.of(new AgentWish(null, null, -1), new AgentWish(List.of("español"), null, null), new AgentWish(null, List.of(" "), null))) {
      assertThatThrownBy(() -> know.shape(ana, wish)).hasFieldOrPropertyWithValue("status", 422);
    }
    assertThatThrownBy(() -> Presence.of("dormida")).hasFieldOrPropertyWithValue("code", "presence-unknown");
    assertThatThrownBy(() -> know.choose("eva", Presence.ONLINE)).hasFieldOrPropertyWithValue("status", 404);
  }

  @Test
  void are_changed_by_one_at_a_time() {
    agents.locked.clear();
    know.on(new AgentConnected("ana"));
    know.choose("ana", Presence.AWAY);
    know.on(new AgentGone("ana"));
    know.on(new AgentDefined("ana", "Ana", List.of("mesa"), List.of("agent"), true));
    assertThat(agents.locked).containsExactly("ana", "ana", "ana", "ana");
  }

  private boolean isKnown(String login) {
    AgentAsked asked = new AgentAsked(login);
    know.on(asked);
    return asked.isKnown();
  }

  @Test
  void are_known_to_whoever_asks_as_long_as_their_account_is_open() {
    assertThat(isKnown("ana")).isTrue();
    assertThat(isKnown("eva")).isFalse();
    know.on(new AgentDefined("ana", "Ana", List.of("mesa"), List.of("agent"), false));
    assertThat(isKnown("ana")).isFalse();
  }

  @Test
  void are_demanded_of_the_right_team() {
    agents.demand("ana", "mesa");
    assertThatThrownBy(() -> agents.demand("ana", "facturacion")).hasFieldOrPropertyWithValue("code", "agent-elsewhere");
    assertThatThrownBy(() -> agents.demand("eva", "mesa")).hasFieldOrPropertyWithValue("code", "agent-unknown");
    know.on(new AgentDefined("ana", "Ana", List.of(), List.of("auditor"), true));
    assertThatThrownBy(() -> agents.demand("ana", "mesa")).hasFieldOrPropertyWithValue("code", "agent-without-tickets");
  }
}
