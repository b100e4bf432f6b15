package relevo.inside;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import relevo.events.Content;
import relevo.events.Customer;
import relevo.events.Owner;
import relevo.events.escalation.EscalationRaised;
import relevo.events.flow.ReplyComposed;
import relevo.events.flow.Course;
import relevo.events.flow.Signals;
import relevo.events.flow.TurnTaken;

/** Sample events of a conversation. */
final class Turns {

  private static final Signals CALM = new Signals(false, false, false, false, 0, 0, "other", List.of(), List.of(), null);

  private Turns() {}

  static TurnTaken miss(UUID conversation, int misses) {
    return turn(conversation, misses, null);
  }

  /** A turn in which the customer has chosen from the menu. */
  static TurnTaken choice(UUID conversation, String choice) {
    return turn(conversation, 0, choice);
  }

  private static TurnTaken turn(UUID conversation, int misses, String choice) {
    return new TurnTaken(conversation, UUID.randomUUID(), customer(conversation), Owner.BOT, Content.Kind.TEXT, "es",
        "xyzzy", CALM, misses == 0, misses, false, choice, null, null, Map.of("pedido", "12345"), 3, Instant.now(), false,
        Instant.now(), Course.UNKNOWN);
  }

  static EscalationRaised escalation(UUID conversation, UUID message) {
    return new EscalationRaised(conversation, UUID.randomUUID(), message, customer(conversation), "es", "mesa", 2,
        EscalationRaised.Priority.NORMAL, List.of(), List.of("una regla"), 1, Map.of(), false);
  }

  static ReplyComposed answer(UUID conversation, UUID message) {
    return new ReplyComposed(conversation, message, ReplyComposed.Purpose.BOT, Content.text("No entendí"));
  }

  /** An answer that another message leaves before. */
  static ReplyComposed answers(UUID conversation, UUID message) {
    return new ReplyComposed(conversation, message, ReplyComposed.Purpose.BOT, Content.text("No entendí"), List.of(Content.text("Hola")));
  }

  private static Customer customer(UUID conversation) {
    return new Customer(conversation, "5215550009999", null, "Ana");
  }
}
