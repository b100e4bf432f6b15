package relevo.escalation.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import relevo.escalation.Ear;
import relevo.escalation.engine.Decision;
import relevo.escalation.profile.Attribute;
import relevo.escalation.profile.Customers;
import relevo.escalation.profile.Known;
import relevo.escalation.quality.Firings;
import relevo.escalation.release.LiveRules;
import relevo.escalation.release.LiveSets;
import relevo.escalation.team.KnownTeams;
import relevo.events.Customer;
import relevo.events.Owner;
import relevo.events.escalation.AlternativeOffered;
import relevo.events.escalation.RulesSpoke;
import relevo.events.escalation.EscalationRaised;
import relevo.events.escalation.EscalationRaised.Priority;
import relevo.events.escalation.Reason;
import relevo.events.escalation.TierRaised;
import relevo.events.ticketing.TicketHandedBack;
import relevo.events.ticketing.TicketOpened;
import relevo.events.ticketing.TicketReleased;
import relevo.events.ticketing.TicketReopened;
import relevo.events.ticketing.TicketResolved;
import relevo.events.ticketing.TicketResolved.Way;
import relevo.events.ticketing.TicketTaken;
import relevo.events.ticketing.TicketTransferred;
import relevo.kernel.ProductClock;

class JudgeTurnTest {

  private static final String RULES = """
      rule "tercera" when Turno( intentosFallidos >= 3 ) then decision.escalate("mesa"); decision.tag("x"); end
      rule "baja" salience 5 when Turno( tema == "cancellation" ) then decision.escalate("retenciones"); decision.priority("alta"); end
      rule "cerrado" when Horario( abierto == false ) then decision.offerAlternative("correo"); end
      rule "queja" when Turno( tema == "complaint" ) then decision.escalate("nadie"); decision.raiseTier(3); end
      rule "ventas" when Turno( tema == "sales" ) then decision.offerAlternative("llamada"); end
      """;

  private final Map<UUID, JudgedConversation> conversations = new HashMap<>();
  private final List<StoredDecision> stored = new ArrayList<>();
  private final List<Outcome> counted = new ArrayList<>();
  private final List<String> spoken = new ArrayList<>();
  private final Ear<EscalationRaised> escalated = new Ear<>();
  private final Ear<TierRaised> raised = new Ear<>();
  private final Ear<AlternativeOffered> offered = new Ear<>();
  private final Ear<RulesSpoke> spoke = new Ear<>();
  private final JudgedConversations remembered = new JudgedConversations() {
    @Override
    Optional<JudgedConversation> with(UUID id) {
      return Optional.ofNullable(conversations.get(id));
    }

    @Override
    void keep(JudgedConversation conversation) {
      conversations.put(Turns.CONVERSATION, conversation);
    }
  };
  private Known known = Known.STRANGER;
  private final JudgeTurn judging = judging(LiveSets.of(RULES));

  @Test
  void tells_nobody_when_no_rule_speaks() {
    judging.on(Turns.plain().taken());
    assertThat(escalated.heard).isEmpty();
    assertThat(raised.heard).isEmpty();
    assertThat(offered.heard).isEmpty();
    assertThat(conversations).isEmpty();
    assertThat(counted).containsExactly(Outcome.NOTHING);
    assertThat(stored).hasSize(1);
  }

  @Test
  void hands_over_with_all_that_the_team_needs() {
    judging.on(Turns.plain().afterMisses(3).taken());
    assertThat(escalated.heard).singleElement().satisfies(escalation -> {
      assertThat(escalation.team()).isEqualTo("mesa");
      assertThat(escalation.tier()).isEqualTo(2);
      assertThat(escalation.priority()).isEqualTo(Priority.NORMAL);
      assertThat(escalation.because()).containsExactly("tercera");
      assertThat(escalation.tags()).containsExactly("x");
      assertThat(escalation.release()).isEqualTo(7);
      assertThat(escalation.messageId()).isEqualTo(Turns.MESSAGE);
      assertThat(escalation.details()).containsEntry("pedido", "12345");
    });
    assertThat(offered.heard).isEmpty();
  }

  @Test
  void remembers_how_often_and_how_high() {
    judging.on(Turns.plain().afterMisses(3).taken());
    judging.on(Turns.plain().about("complaint").taken());
    JudgedConversation conversation = conversations.get(Turns.CONVERSATION);
    assertThat(conversation.handOvers()).isEqualTo(2);
    assertThat(conversation.tier()).isEqualTo(3);
    assertThat(stored.getLast().facts()).contains("\"Conversacion.entregasPrevias\":1");
  }

  @Test
  void sees_the_hours_of_the_team_that_would_take_over() {
    judging.on(Turns.plain().about("cancellation").on(Turns.SUNDAY).taken());
    assertThat(escalated.heard).singleElement().extracting(EscalationRaised::team).isEqualTo("retenciones");
    assertThat(offered.heard).singleElement().satisfies(offer -> {
      assertThat(offer.alternative()).isEqualTo("correo");
      assertThat(offer.until().toString()).isEqualTo("2026-03-02T09:00+01:00[Europe/Madrid]");
    });
    assertThat(stored.getFirst().facts()).contains("\"Horario.equipo\":\"retenciones\"");
  }

  @Test
  void offers_nothing_else_while_the_team_is_at_work() {
    judging.on(Turns.plain().about("cancellation").taken());
    assertThat(escalated.heard).singleElement().extracting(EscalationRaised::priority).isEqualTo(Priority.HIGH);
    assertThat(offered.heard).isEmpty();
  }

  @Test
  void offers_what_a_rule_offers_though_the_bot_goes_on() {
    judging.on(Turns.plain().about("sales").taken());
    assertThat(escalated.heard).isEmpty();
    assertThat(offered.heard).singleElement().isEqualTo(
        new AlternativeOffered(Turns.CONVERSATION, Turns.MESSAGE, "es", "mesa", "llamada", null));
  }

  @Test
  void gives_an_unknown_teams_work_to_the_fallback_team() {
    judging.on(Turns.plain().about("complaint").taken());
    assertThat(escalated.heard).singleElement().satisfies(escalation -> {
      assertThat(escalation.team()).isEqualTo("mesa");
      assertThat(escalation.tier()).isEqualTo(3);
    });
  }

  @Test
  void raises_the_tier_once_when_a_person_is_on_it_already() {
    judging.on(Turns.plain().about("complaint").withPerson().taken());
    judging.on(Turns.plain().about("complaint").withPerson().taken());
    assertThat(raised.heard).containsExactly(new TierRaised(Turns.CONVERSATION, Turns.MESSAGE, 3, List.of("queja"), 7,
        List.of(new Reason("queja", null, "tema = «complaint», fue «complaint»", "topic = “complaint”, was “complaint”"))));
    assertThat(escalated.heard).isEmpty();
  }

  @Test
  void does_not_escalate_what_a_person_has() {
    judging.on(Turns.plain().afterMisses(3).withPerson().taken());
    assertThat(escalated.heard).isEmpty();
    assertThat(counted).containsExactly(Outcome.NOTHING);
  }

  @Test
  void hands_over_when_there_are_no_rules_to_ask() {
    judging(new LiveRules()).on(Turns.plain().taken());
    assertThat(escalated.heard).singleElement().satisfies(escalation -> {
      assertThat(escalation.team()).isEqualTo("mesa");
      assertThat(escalation.because()).containsExactly("regla de reserva");
      assertThat(escalation.release()).isZero();
    });
  }

  @Test
  void notes_which_rules_spoke_and_because_of_which_a_person_came_in() {
    judging.on(Turns.plain().afterMisses(3).on(Turns.SUNDAY).taken());
    judging.on(Turns.plain().afterMisses(3).withPerson().taken());
    assertThat(spoken).containsExactly("7 [tercera] [tercera]", "7 [tercera] []");
  }

  @Test
  void decides_by_what_is_known_of_the_customer_and_notes_who_said_so() {
    known = new Known(List.of(new Attribute("tier", "vip", "crm", Turns.SUNDAY, null), new Attribute("email", "l@example.com", "crm", Turns.SUNDAY, null),
        new Attribute("ciudad", "Lima", "agent", Turns.MONDAY_NOON, "ana")), true);
    judging(LiveSets.of("rule \"vip\" when Cliente( categoria == \"vip\" ) then decision.escalate(\"mesa\"); decision.priority(\"urgente\"); end"))
        .on(Turns.plain().taken());
    assertThat(escalated.heard).singleElement().extracting(EscalationRaised::priority).isEqualTo(Priority.URGENT);
    assertThat(stored.getFirst().facts()).contains("ciudad=Lima").doesNotContain("example.com");
    assertThat(stored.getFirst().customerSources()).isEqualTo("{\"Cliente.categoria\":{\"by\":\"crm\",\"at\":\"2026-03-01T11:00:00Z\"},"
        + "\"Cliente.atributos\":{\"ciudad\":{\"by\":\"agent\",\"at\":\"2026-03-02T11:00:00Z\"}}}");
  }

  @Test
  void follows_the_tier_of_the_ticket() {
    FollowTier following = new FollowTier();
    following.conversations = remembered;
    following.clock = new ProductClock();
    judging.on(Turns.plain().afterMisses(3).taken());
    following.on(new TicketTransferred(Turns.CONVERSATION, null, null, "es", "especialistas", 3, "", null));
    assertThat(conversations.get(Turns.CONVERSATION).tier()).isEqualTo(3);
    following.on(new TicketResolved(Turns.CONVERSATION, null, "ana", null, null, Way.AGENT, Owner.HUMAN));
    assertThat(conversations.get(Turns.CONVERSATION).tier()).as("another ticket of a person's goes on").isEqualTo(3);
    following.on(new TicketResolved(Turns.CONVERSATION, null, "ana", null, null));
    assertThat(conversations.get(Turns.CONVERSATION).tier()).isEqualTo(1);
    following.on(new TicketResolved(new UUID(9, 9), null, "ana", null, null));
  }

  @Test
  void follows_the_ticket_back_to_the_bot() {
    FollowTier following = new FollowTier();
    following.conversations = remembered;
    following.clock = new ProductClock();
    judging.on(Turns.plain().afterMisses(3).taken());
    following.on(new TicketOpened(Turns.CONVERSATION, null, null, null, "es", "mesa", 2, Owner.HUMAN));
    following.on(new TicketHandedBack(Turns.CONVERSATION, null, null, "es", "ana", null));
    assertThat(conversations.get(Turns.CONVERSATION).tier()).isEqualTo(1);
    assertThat(conversations.get(Turns.CONVERSATION).ticketOpenedAt()).isNull();
  }

  @Test
  void follows_how_long_the_ticket_waits() {
    FollowTier following = new FollowTier();
    following.conversations = remembered;
    following.clock = new ProductClock();
    judging.on(Turns.plain().afterMisses(3).taken());
    following.on(new TicketOpened(Turns.CONVERSATION, null, null, null, "es", "mesa", 2, Owner.HUMAN));
    JudgedConversation conversation = conversations.get(Turns.CONVERSATION);
    assertThat(conversation.ticketOpenedAt()).isNotNull();
    following.on(new TicketTaken(Turns.CONVERSATION, null, "ana"));
    assertThat(conversation.ticketTakenAt()).isNotNull();
    following.on(new TicketReleased(Turns.CONVERSATION, null, "mesa", "ana", null));
    assertThat(conversation.ticketTakenAt()).isNull();
    assertThat(conversation.ticketOpenedAt()).isNotNull();
    assertThat(conversation.transfers()).isZero();
    following.on(new TicketTaken(Turns.CONVERSATION, null, "bo"));
    following.on(new TicketTransferred(Turns.CONVERSATION, null, null, "es", "especialistas", 3, "", null));
    assertThat(conversation.ticketTakenAt()).isNull();
    assertThat(conversation.transfers()).isEqualTo(1);
    following.on(new TicketResolved(Turns.CONVERSATION, null, "ana", null, null));
    assertThat(conversation.ticketOpenedAt()).isNull();
    following.on(new TicketReopened(Turns.CONVERSATION, null, null, "es", "especialistas", 3, "bo"));
    assertThat(conversation.ticketOpenedAt()).isNotNull();
    assertThat(conversation.ticketTakenAt()).isNull();
    assertThat(conversation.tier()).isEqualTo(3);
  }

  private JudgeTurn judging(LiveRules rules) {
    JudgeTurn turn = new JudgeTurn();
    turn.teams = KnownTeams.two();
    turn.judge = new Judge();
    turn.judge.rules = rules;
    turn.judge.teams = turn.teams;
    turn.spoke = spoke;
    turn.customers = new Customers() {
      @Override
      public Known of(Customer customer) {
        return known;
      }
    };
    turn.conversations = remembered;
    turn.decisions = new Decisions() {
      @Override
      void add(StoredDecision decision) {
        stored.add(decision);
      }
    };
    turn.count = new DecisionCount() {
      @Override
      void add(Decision decision, Outcome outcome) {
        counted.add(outcome);
      }
    };
    turn.firings = new Firings() {
      @Override
      public void add(Moment moment, List<String> spoke, Collection<String> because) {
        spoken.add(moment.release() + " " + spoke + " " + because);
      }
    };
    turn.escalated = escalated;
    turn.raised = raised;
    turn.offered = offered;
    return turn;
  }
}
