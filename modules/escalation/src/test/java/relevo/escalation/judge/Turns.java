package relevo.escalation.judge;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import relevo.events.Content;
import relevo.events.Customer;
import relevo.events.Owner;
import relevo.events.flow.Course;
import relevo.events.flow.Signals;
import relevo.events.flow.TurnTaken;

/** Turns for tests: what a customer of the bot said, on a Monday at noon in Madrid unless told otherwise. */
record Turns(Owner owner, String topic, int misses, boolean wantsHuman, Instant at) {

  static final UUID CONVERSATION = new UUID(1, 1);
  static final UUID MESSAGE = new UUID(2, 2);
  static final Instant MONDAY_NOON = Instant.parse("2026-03-02T11:00:00Z");
  static final Instant SUNDAY = Instant.parse("2026-03-01T11:00:00Z");

  static Turns plain() {
    return new Turns(Owner.BOT, "other", 0, false, MONDAY_NOON);
  }

  Turns about(String newTopic) {
    return new Turns(owner, newTopic, misses, wantsHuman, at);
  }

  Turns afterMisses(int count) {
    return new Turns(owner, topic, count, wantsHuman, at);
  }

  Turns withPerson() {
    return new Turns(Owner.HUMAN, topic, misses, wantsHuman, at);
  }

  Turns on(Instant moment) {
    return new Turns(owner, topic, misses, wantsHuman, moment);
  }

  TurnTaken taken() {
    Signals signals = new Signals(wantsHuman, false, false, false, -0.25, 0, topic, List.of("pedido"), List.of(), null);
    return new TurnTaken(CONVERSATION, MESSAGE, new Customer(new UUID(3, 3), "5215550000001", null, "Lucía"), owner,
        Content.Kind.TEXT, "es", "hola", signals, misses == 0, misses, false, null, null, null,
            Map.of("pedido", "12345"), 4,
        at.minusSeconds(600), false, at, Course.UNKNOWN);
  }
}
