package relevo.escalation.judge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import relevo.escalation.condition.Clauses;
import relevo.escalation.condition.Sight;
import relevo.escalation.facts.FactType;
import relevo.escalation.facts.Facts;
import relevo.escalation.language.Clause;
import relevo.escalation.language.Truth;
import relevo.escalation.profile.Customers;
import relevo.escalation.profile.Known;
import relevo.escalation.team.Teams;
import relevo.events.flow.ConditionAsked;
import relevo.events.flow.TurnTaken;
import relevo.events.flow.Variable;

/** Says which condition of a flow holds, by the facts that the rules would look at if they decided now; the hours are the fallback team's. */
@ApplicationScoped
class WeighConditions {

  @Inject Clauses clauses;
  @Inject Teams teams;
  @Inject Customers customers;
  @Inject JudgedConversations conversations;

  void on(@Observes ConditionAsked asked) {
    Sight sight = new Sight(asked.variables(), fact -> facts(asked, fact));
    Map<String, Variable.Type> types = types(asked.variables());
    for (int place = 0; place < asked.conditions().size(); place++) {
      Clause clause = clauses.accepted(asked.conditions().get(place), types);
      if (!clause.isSound()) {
        asked.refuse("condition " + place + " cannot be read: " + clause.problems().getFirst());
        return;
      }
      if (Truth.holds(clause.constraint(), sight)) {
        asked.answer(place);
        return;
      }
    }
    asked.answer(ConditionAsked.NONE);
  }

  private static Map<String, Variable.Type> types(Map<String, Variable> variables) {
    return variables.entrySet().stream()
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, variable -> variable.getValue().type()));
  }

  private Facts facts(ConditionAsked asked, FactType fact) {
    TurnTaken turn = asked.turn();
    return TurnFacts.of(turn, asked.isImagined() || fact != FactType.CUSTOMER ? Known.STRANGER : customers.of(turn.customer()),
        asked.isImagined() || fact != FactType.CONVERSATION ? new JudgedConversation(turn.conversationId()) : past(turn.conversationId()),
        teams.fallback());
  }

  private JudgedConversation past(UUID conversation) {
    return conversations.with(conversation).orElseGet(() -> new JudgedConversation(conversation));
  }
}
