package relevo.ticketing.promise;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import relevo.events.escalation.EscalationRaised.Priority;
import relevo.kernel.Refusal;
import relevo.ticketing.queue.Urgency;

/** What somebody wants a team to promise; for a priority that is not in it, nothing, but for what is promised to some. */
public record Promising(List<PromiseCard> promises) {

  /** Thirty days without a break. */
  static final int MOST_MINUTES = 43_200;

  /** For whom one card is. */
  private record Scope(Priority priority, Integer tier, String customer) {

    static Scope of(PromiseCard card) {
      return new Scope(Urgency.demanded(card == null ? null : card.priority()), card.tier(), card.customer());
    }
  }

  /** One card for each priority, and those for some tickets. @throws Refusal 422 if it makes no sense */
  List<PromiseCard> checked() {
    if (promises == null) throw new Refusal(422, "promises-missing", "Diga en «promises» qué promete el equipo; una lista vacía es nada.");
    Set<Scope> seen = new HashSet<>();
    for (PromiseCard card : promises) {
      Scope scope = Scope.of(card);
      check(card);
      if (!seen.add(scope)) throw twice(card);
    }
    return Stream.concat(Arrays.stream(Priority.values()).map(this::cardFor), promises.stream().filter(card -> !isForAll(card))).toList();
  }

  private PromiseCard cardFor(Priority priority) {
    String word = Urgency.word(priority);
    return promises.stream().filter(card -> isForAll(card) && card.priority().equals(word)).findFirst()
        .orElse(new PromiseCard(word, null, null, null));
  }

  private static boolean isForAll(PromiseCard card) {
    return card.tier() == null && card.customer() == null;
  }

  private static void check(PromiseCard card) {
    if (card.tier() != null && card.tier() != 2 && card.tier() != 3) {
      throw new Refusal(422, "tier-unknown", "Los niveles son 2 y 3; sin «tier» el plazo vale en los dos.");
    }
    if (card.customer() != null && !card.customer().equals(PromiseCard.VIP)) {
      throw new Refusal(422, "customer-unknown", "En «customer» solo se conoce «vip»; sin él el plazo vale para todos los clientes.");
    }
    Stream.of(card.firstReplyMinutes(), card.nextReplyMinutes(), card.resolutionMinutes()).filter(Objects::nonNull).forEach(Promising::check);
  }

  private static Refusal twice(PromiseCard card) {
    if (isForAll(card)) return new Refusal(422, "priority-twice", "La prioridad «" + card.priority() + "» está dos veces.");
    String whom = (card.customer() == null ? "" : ", clientes VIP") + (card.tier() == null ? "" : ", nivel " + card.tier());
    return new Refusal(422, "promise-twice", "El plazo de prioridad «" + card.priority() + "»" + whom + " está dos veces.");
  }

  private static void check(int minutes) {
    if (minutes < 1 || minutes > MOST_MINUTES) {
      throw new Refusal(422, "minutes-unknown", "Los minutos van de 1 a " + MOST_MINUTES + "; para no prometer nada, null.");
    }
  }
}
