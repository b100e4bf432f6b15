package relevo.escalation.judge;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import relevo.escalation.customers.csv.ListedCustomer;
import relevo.escalation.facts.Conversation;
import relevo.escalation.facts.Customer;
import relevo.escalation.facts.Facts;
import relevo.escalation.facts.Mood;
import relevo.escalation.facts.Turn;
import relevo.escalation.team.Team;
import relevo.events.Content;
import relevo.events.Owner;
import relevo.events.flow.Signals;
import relevo.events.flow.TurnTaken;

/** Turns what the flow said of a message into the facts that rules look at. */
final class TurnFacts {

  private static final Map<Content.Kind, String> KINDS = Map.of(
      Content.Kind.TEXT, "texto", Content.Kind.CHOICE, "opcion",
      Content.Kind.BUTTONS, "botones", Content.Kind.LIST, "lista", Content.Kind.OTHER, "otro");

  private TurnFacts() {}

  /** @param listed what the company knows of the customer, if anything */
  static Facts of(TurnTaken turn, Optional<ListedCustomer> listed, JudgedConversation conversation, Team team) {
    return new Facts(turn(turn), mood(turn.signals()), customer(turn, listed), team.factAt(turn.at()),
        conversation(turn, conversation), team.timeAt(turn.at()));
  }

  private static Turn turn(TurnTaken turn) {
    Signals signals = turn.signals();
    return new Turn(turn.text(), signals == null ? null : signals.phrases(),
        signals == null ? null : signals.wantsHuman(),
        turn.understood(), turn.misses(), turn.repeated(), turn.menuChoice(), turn.handOver(), turn.failedAction(),
        turn.kind() == null ? null : KINDS.get(turn.kind()), signals == null ? null : signals.topic());
  }

  private static Mood mood(Signals signals) {
    return signals == null ? new Mood(null, null, null, null, null)
        : new Mood(signals.mood(), signals.trend(), signals.shouting(), signals.insult(), signals.frustrated());
  }

  private static Customer customer(TurnTaken turn, Optional<ListedCustomer> listed) {
    return new Customer(listed.map(ListedCustomer::tier).orElse(null), listed.map(ListedCustomer::tags).orElse(null),
        turn.language() == null ? null : turn.language().toLowerCase(Locale.ROOT), listed.isPresent());
  }

  private static Conversation conversation(TurnTaken turn, JudgedConversation conversation) {
    Integer minutes = turn.conversationSince() == null ? null
        : (int) Math.max(0, Duration.between(turn.conversationSince(), turn.at()).toMinutes());
    return new Conversation(turn.messages(), minutes, conversation.handOvers(), conversation.tier(),
        turn.owner() == Owner.HUMAN ? "humano" : "bot");
  }
}
