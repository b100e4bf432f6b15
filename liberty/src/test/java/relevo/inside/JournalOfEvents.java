package relevo.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What happened, as it is written down. */
interface JournalOfEvents {

  @Test
  default void the_journal_tells_a_cause_before_its_effects() throws Exception {
    UUID conversation = Desk.conversation();
    Desk.commit(() -> Desk.tell(Turns.miss(conversation, 3)));
    List<String> events = eventsOf(conversation);
    assertEquals("TurnTaken", events.getFirst());
    assertTrue(events.indexOf("EscalationRaised") < events.indexOf("TicketOpened"), events.toString());
    assertTrue(events.indexOf("EscalationRaised") < events.indexOf("ReplyComposed"), events.toString());
    assertTrue(events.indexOf("TicketOpened") < events.indexOf("PromiseMade"), events.toString());
    assertEquals(List.of("EscalationRaised", "PromiseMade", "PromiseMade", "ReplyComposed", "RulesSpoke", "TicketOpened", "TurnTaken"),
        events.stream().sorted().toList());
  }

  @Test
  default void the_journal_is_written_in_the_transaction_of_what_it_tells() throws Exception {
    UUID conversation = Desk.conversation();
    Desk.commit(() -> Desk.tell(Turns.miss(conversation, 3)));
    List<String> ticket = Desk.column("select xmin::text from ticketing.ticket where conversation_id = ?", conversation);
    assertEquals(ticket, Desk.column("select distinct xmin::text from kernel.journal where conversation_id = ?", conversation));
  }

  @Test
  default void the_journal_keeps_what_an_event_says() throws Exception {
    UUID conversation = Desk.conversation();
    Desk.commit(() -> Desk.tell(Turns.miss(conversation, 2)));
    assertEquals(List.of("12345"), Desk.column(
        "select body -> 'data' ->> 'pedido' from kernel.journal where conversation_id = ? and event = 'TurnTaken'", conversation));
  }

  private static List<String> eventsOf(UUID conversation) {
    return Desk.column("select event from kernel.journal where conversation_id = ? order by id", conversation);
  }
}
