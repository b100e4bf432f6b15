package relevo.ticketing.briefing;

import jakarta.json.bind.JsonbException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import relevo.events.escalation.EscalationRaised;
import relevo.events.escalation.TierRaised;
import relevo.events.flow.TurnTaken;
import relevo.events.ticketing.TicketReturned;
import relevo.events.ticketing.TicketTransferred;
import relevo.kernel.JsonText;

/** What the journal tells of one conversation, oldest first, as far as a brief needs it. */
final class Past {

  private static final System.Logger LOG = System.getLogger(Past.class.getName());

  private final List<TurnTaken> turns = new ArrayList<>();
  private final List<Object> causes = new ArrayList<>();
  private final List<TicketReturned> loans = new ArrayList<>();

  /**
   * What an old version wrote and this one cannot read is left out: nobody's hand-over fails for want of a line in its brief.
   *
   * @param body as the journal has it; other events are of no concern here
   */
  void add(String event, String body) {
    try {
      read(event, body);
    } catch (JsonbException unreadable) {
      LOG.log(System.Logger.Level.WARNING, "A brief goes without an entry of the journal, a {0}: {1}", event, unreadable.getMessage());
    }
  }

  private void read(String event, String body) {
    switch (event) {
      case "TurnTaken" -> turns.add(JsonText.as(TurnTaken.class, body));
      case "EscalationRaised" -> causes.add(JsonText.as(EscalationRaised.class, body));
      case "TierRaised" -> causes.add(JsonText.as(TierRaised.class, body));
      case "TicketTransferred" -> causes.add(JsonText.as(TicketTransferred.class, body));
      case "TicketReturned" -> loans.add(JsonText.as(TicketReturned.class, body));
      default -> { }
    }
  }

  /** Those of the talk that is under way: whoever came back after a settled matter has begun another. */
  List<TurnTaken> turns() {
    if (turns.isEmpty()) return List.of();
    Instant since = turns.getLast().conversationSince();
    return turns.stream().filter(turn -> since == null || since.equals(turn.conversationSince())).toList();
  }

  /** What came of lending the conversation to the bot since the talk began. */
  List<TicketReturned> loans() {
    Instant since = turns.isEmpty() ? null : turns.getLast().conversationSince();
    return loans.stream().filter(loan -> since == null || !loan.at().isBefore(since)).toList();
  }

  Optional<TurnTaken> last() {
    return turns.isEmpty() ? Optional.empty() : Optional.of(turns.getLast());
  }

  /** The last thing of that kind. */
  <T> Optional<T> last(Class<T> kind) {
    return causes.reversed().stream().filter(kind::isInstance).map(kind::cast).findFirst();
  }
}
