package relevo.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.transaction.RollbackException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import relevo.events.DeskEvent;

/** What modules tell each other commits together or not at all. */
interface OneTransaction {

  /** An event that nobody can write down. */
  record Unspeakable(UUID conversationId, String words) implements DeskEvent {

    @Override
    public String words() {
      throw new IllegalStateException("No words for this");
    }
  }

  @Test
  default void a_third_miss_opens_one_ticket_when_the_transaction_commits() throws Exception {
    UUID conversation = Desk.conversation();
    Desk.commit(() -> {
      Desk.tell(Turns.miss(conversation, 3));
      assertEquals(0, ticketsOf(conversation), "seen from outside before the commit");
    });
    assertEquals(1, ticketsOf(conversation));
    assertEquals(List.of("HUMAN"), Desk.column("select owner from messaging.conversation where id = ?", conversation));
  }

  @Test
  default void a_second_miss_opens_none() throws Exception {
    UUID conversation = Desk.conversation();
    Desk.commit(() -> Desk.tell(Turns.miss(conversation, 2)));
    assertEquals(0, ticketsOf(conversation));
    assertEquals(1, Desk.count("from escalation.decision where conversation_id = ?", conversation));
  }

  @Test
  default void nothing_survives_a_rollback() throws Exception {
    UUID conversation = Desk.conversation();
    Desk.rollBack(() -> Desk.tell(Turns.miss(conversation, 3)));
    assertNothingHappened(conversation);
  }

  @Test
  default void a_row_that_cannot_be_written_takes_everything_with_it() {
    UUID conversation = Desk.conversation();
    assertThrows(RollbackException.class, () -> Desk.commit(() -> {
      Desk.tell(Turns.miss(conversation, 3));
      Desk.tell(new Unspeakable(conversation, ""));
    }));
    assertNothingHappened(conversation);
  }

  @Test
  default void a_hand_over_takes_the_place_of_the_bots_answer() throws Exception {
    UUID conversation = Desk.conversation();
    UUID message = UUID.randomUUID();
    Desk.commit(() -> {
      Desk.tell(Turns.answer(conversation, message));
      Desk.tell(Turns.escalation(conversation, message));
    });
    assertEquals(List.of("HAND_OVER"), purposesOf(message));
  }

  @Test
  default void the_bots_answer_does_not_follow_a_hand_over() throws Exception {
    UUID conversation = Desk.conversation();
    UUID message = UUID.randomUUID();
    Desk.commit(() -> {
      Desk.tell(Turns.escalation(conversation, message));
      Desk.tell(Turns.answer(conversation, message));
    });
    assertEquals(List.of("HAND_OVER"), purposesOf(message));
  }

  @Test
  default void what_leaves_before_an_answer_stands_before_it_and_in_front_of_it() throws Exception {
    UUID conversation = Desk.conversation();
    UUID message = UUID.randomUUID();
    Desk.commit(() -> Desk.tell(Turns.answers(conversation, message)));
    List<String> effects = List.of("BEFORE_REPLY_1", "REPLY");
    assertEquals(effects, Desk.column("select o.effect from messaging.outbound o join messaging.message m on m.id = o.id"
        + " where o.source = ? order by m.seq", message));
    assertEquals(effects, Desk.column("select o.effect from kernel.job j join messaging.outbound o"
        + " on o.id::text = j.input::json ->> 'outboundId' where j.subject = ? and j.direction = 'OUT' order by j.id", conversation));
  }

  @Test
  default void a_hand_over_drops_what_was_to_leave_before_the_bots_answer() throws Exception {
    UUID conversation = Desk.conversation();
    UUID message = UUID.randomUUID();
    Desk.commit(() -> {
      Desk.tell(Turns.answers(conversation, message));
      Desk.tell(Turns.escalation(conversation, message));
    });
    assertEquals(List.of("BEFORE_REPLY_1 SUPERSEDED", "REPLY"), Desk.column("select effect || case state when 'SUPERSEDED' then"
        + " ' SUPERSEDED' else '' end from messaging.outbound where source = ? order by effect", message));
  }

  private static void assertNothingHappened(UUID conversation) {
    assertEquals(0, ticketsOf(conversation));
    assertEquals(0, Desk.count("from escalation.decision where conversation_id = ?", conversation));
    assertEquals(0, Desk.count("from messaging.outbound where conversation_id = ?", conversation));
    assertEquals(0, Desk.count("from kernel.journal where conversation_id = ?", conversation));
    assertEquals(0, Desk.count("from kernel.job where subject = ?", conversation));
    assertEquals(List.of("BOT"), Desk.column("select owner from messaging.conversation where id = ?", conversation));
  }

  private static long ticketsOf(UUID conversation) {
    return Desk.count("from ticketing.ticket where conversation_id = ?", conversation);
  }

  private static List<String> purposesOf(UUID message) {
    return Desk.column("select purpose from messaging.outbound where source = ?", message);
  }
}
