package relevo.ticketing.queue;

import java.util.Arrays;
import java.util.Optional;
import relevo.events.escalation.EscalationRaised.Priority;
import relevo.kernel.Refusal;

/** The priorities in the words of the API. */
public final class Urgency {

  private Urgency() {}

  public static String word(Priority priority) {
    return switch (priority) {
      case LOW -> "baja";
      case NORMAL -> "normal";
      case HIGH -> "alta";
      case URGENT -> "urgente";
    };
  }

  /** @throws Refusal 422 if there is no such priority */
  public static Priority demanded(String word) {
    return of(word).orElseThrow(() -> new Refusal(422, "priority-unknown", "Las prioridades son baja, normal, alta y urgente."));
  }

  public static Optional<Priority> of(String word) {
    return Arrays.stream(Priority.values()).filter(priority -> word(priority).equals(word)).findFirst();
  }
}
