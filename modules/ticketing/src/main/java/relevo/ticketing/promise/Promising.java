package relevo.ticketing.promise;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import relevo.events.escalation.EscalationRaised.Priority;
import relevo.kernel.Refusal;
import relevo.ticketing.queue.Urgency;

/** What somebody wants a team to promise; for a priority that is not in it, nothing. */
public record Promising(List<PromiseCard> promises) {

  /** Thirty days without a break. */
  static final int MOST_MINUTES = 43_200;

  /** One card for each priority. @throws Refusal 422 if it makes no sense */
  List<PromiseCard> checked() {
    if (promises == null) throw new Refusal(422, "promises-missing", "Diga en «promises» qué promete el equipo; una lista vacía es nada.");
    Set<Priority> seen = EnumSet.noneOf(Priority.class);
    for (PromiseCard card : promises) {
      if (!seen.add(priority(card))) throw new Refusal(422, "priority-twice", "La prioridad «" + card.priority() + "» está dos veces.");
      Stream.of(card.firstReplyMinutes(), card.nextReplyMinutes(), card.resolutionMinutes()).filter(Objects::nonNull).forEach(Promising::check);
    }
    return Arrays.stream(Priority.values()).map(this::cardFor).toList();
  }

  private PromiseCard cardFor(Priority priority) {
    String word = Urgency.word(priority);
    return promises.stream().filter(card -> card.priority().equals(word)).findFirst()
        .orElse(new PromiseCard(word, null, null, null));
  }

  private static Priority priority(PromiseCard card) {
    return Urgency.demanded(card == null ? null : card.priority());
  }

  private static void check(int minutes) {
    if (minutes < 1 || minutes > MOST_MINUTES) {
      throw new Refusal(422, "minutes-unknown", "Los minutos van de 1 a " + MOST_MINUTES + "; para no prometer nada, null.");
    }
  }
}
