package relevo.messaging.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import relevo.events.Owner;
import relevo.events.ticketing.TicketOpened;
import relevo.events.ticketing.TicketResolved;
import relevo.events.ticketing.TicketResolved.Way;

class ChangeOwnerTest {

  Conversation conversation = ConversationSamples.heardAt(Instant.EPOCH);
  ChangeOwner change = new ChangeOwner();

  @BeforeEach
  void a_person_has_the_conversation() {
    change.conversations = new Conversations() {
      @Override
      public Conversation lock(UUID id) {
        return conversation;
      }
    };
    change.on(new TicketOpened(conversation.id(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), "es", "mesa", 2, Owner.HUMAN));
  }

  @Test
  void gives_it_back_to_the_bot_when_their_ticket_is_resolved() {
    resolved(Owner.BOT);
    assertThat(conversation.owner()).isEqualTo(Owner.BOT);
  }

  @Test
  void does_so_for_older_entries_too() {
    resolved(null);
    assertThat(conversation.owner()).isEqualTo(Owner.BOT);
  }

  @Test
  void leaves_it_to_the_person_who_has_another_ticket() {
    resolved(Owner.HUMAN);
    assertThat(conversation.owner()).isEqualTo(Owner.HUMAN);
  }

  private void resolved(Owner owner) {
    change.on(new TicketResolved(conversation.id(), UUID.randomUUID(), "ana", null, null, Way.AGENT, owner));
  }
}
