package relevo.ticketing.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import relevo.events.Content;
import relevo.events.Customer;
import relevo.events.Owner;
import relevo.events.escalation.EscalationRaised;
import relevo.events.escalation.EscalationRaised.Priority;
import relevo.events.flow.ReplyComposed;
import relevo.events.flow.ReplyComposed.Purpose;
import relevo.events.messaging.AnsweredElsewhere;
import relevo.events.messaging.MessageReceived;
import relevo.events.ticketing.AgentReplied;
import relevo.events.ticketing.TicketOpened;
import relevo.events.ticketing.TicketOverdue.Clock;
import relevo.events.ticketing.TicketResolved;
import relevo.events.ticketing.TicketTransferred;
import relevo.events.ticketing.TicketWoken;
import relevo.events.ticketing.TicketWoken.Cause;
import relevo.kernel.ProductClock;
import relevo.ticketing.Told;

class KeepChatTest {

  static final UUID CONVERSATION = new UUID(7, 7);
  static final UUID TICKET = new UUID(1, 1);
  static final Instant NOON = Instant.parse("2026-11-27T12:00:00Z");

  KeptChats chats = new KeptChats();
  Told<TicketWoken> woken = new Told<>();
  KeepChat keep = new KeepChat();

  KeepChatTest() {
    keep.chats = chats;
    keep.woken = woken;
    keep.clock = new ProductClock() {
      @Override
      public Instant now() {
        return NOON.plusSeconds(60);
      }
    };
  }

  @Test
  void counts_what_the_customer_wrote_and_knows_since_when_they_wait() {
    hears(Content.text("hola"), 0);
    hears(Content.text("¿hay alguien?"), 5);
    Talk.Row row = talk();
    assertThat(row.text()).isEqualTo("¿hay alguien?");
    assertThat(row.author()).isEqualTo("customer");
    assertThat(row.unread()).isEqualTo(2);
    assertThat(row.waiting()).isEqualTo(NOON);
    assertThat(row.heard()).isEqualTo(NOON.plusSeconds(5));
    assertThat(row.read()).isFalse();
  }

  @Test
  void takes_a_reaction_for_no_message_though_it_opens_the_window() {
    hears(Content.reaction("wamid.1", "👍"), 0);
    assertThat(talk().unread()).isZero();
    assertThat(talk().text()).isNull();
    assertThat(talk().waiting()).isNull();
    assertThat(talk().heard()).isEqualTo(NOON);
  }

  @Test
  void takes_an_edit_for_a_message_that_opens_no_window() {
    hears(Content.edit("wamid.1", Content.text("quise decir otra cosa")), 0);
    assertThat(talk().unread()).isOne();
    assertThat(talk().heard()).isNull();
  }

  @Test
  void lets_nobody_wait_for_an_answer_to_a_wish() {
    keep.on(new MessageReceived(CONVERSATION, UUID.randomUUID(), null, "meta", Owner.HUMAN, Content.text("BAJA"), NOON, true));
    assertThat(talk().waiting()).isNull();
    assertThat(talk().unread()).isOne();
  }

  @Test
  void tells_that_a_message_woke_what_was_put_aside() {
    chats.sleeping = List.of(TICKET);
    hears(Content.reaction("wamid.1", "👍"), 0);
    assertThat(woken.events).isEmpty();
    hears(Content.text("hola"), 0);
    assertThat(woken.events).containsExactly(new TicketWoken(CONVERSATION, TICKET, Cause.MESSAGE, null));
  }

  @Test
  void ends_the_wait_with_a_persons_answer() {
    hears(Content.text("hola"), 0);
    keep.on(new AgentReplied(CONVERSATION, TICKET, UUID.randomUUID(), "ana", Content.text("Buenas")));
    assertThat(talk()).extracting(Talk.Row::text, Talk.Row::author, Talk.Row::read, Talk.Row::answered, Talk.Row::unread, Talk.Row::waiting)
        .containsExactly("Buenas", "agent", true, true, 0, null);
  }

  @Test
  void ends_it_with_a_word_from_the_businesss_own_phone_too() {
    keep.on(new AnsweredElsewhere(CONVERSATION, UUID.randomUUID(), NOON));
    assertThat(talk()).extracting(Talk.Row::author, Talk.Row::answered).containsExactly("agent", true);
  }

  @Test
  void keeps_the_bots_answers_beside_what_people_said_and_its_courtesies_not_at_all() {
    hears(Content.text("hola"), 0);
    keep.on(new ReplyComposed(CONVERSATION, UUID.randomUUID(), Purpose.HAND_OVER, Content.text("Lo paso con una persona")));
    keep.on(new ReplyComposed(CONVERSATION, UUID.randomUUID(), Purpose.BOT, Content.text("¿En qué puedo ayudarle?")));
    assertThat(talk().text()).isEqualTo("hola");
    assertThat(talk().botText()).isEqualTo("¿En qué puedo ayudarle?");
  }

  @Test
  void begins_a_new_tickets_chat_with_what_was_heard_in_its_transaction() {
    hears(Content.text("un agente"), 3);
    keep.on(escalation(new EscalationRaised.Said(Content.Kind.TEXT, "un agente", NOON.plusSeconds(4))));
    opens(Owner.HUMAN);
    chats.promised(TICKET, Clock.FIRST_REPLY, NOON.plusSeconds(900));
    assertThat(chats.told.beginnings()).containsExactly(new News.Beginning(TICKET, CONVERSATION, true, false, "un agente", "TEXT", "customer",
        NOON.plusSeconds(3), 1, NOON.plusSeconds(3), NOON.plusSeconds(3), NOON.plusSeconds(900), null));
    assertThat(chats.told.turns()).isEmpty();
  }

  @Test
  void begins_it_with_what_the_escalation_came_of_if_that_was_heard_before() {
    opens(Owner.HUMAN);
    keep.on(escalation(new EscalationRaised.Said(Content.Kind.IMAGE, null, NOON)));
    assertThat(chats.told.beginnings()).extracting(News.Beginning::text, News.Beginning::unread, News.Beginning::waiting)
        .containsExactly(tuple("Imagen", 1, NOON));
    assertThat(chats.told.talks()).isEmpty();
  }

  @Test
  void begins_it_empty_where_nobody_could_read_the_message() {
    keep.on(escalation(null));
    opens(Owner.HUMAN);
    assertThat(chats.told.beginnings()).extracting(News.Beginning::text, News.Beginning::unread)
        .containsExactly(tuple(null, 0));
  }

  @Test
  void lets_nobody_wait_where_the_bot_goes_on_answering() {
    hears(Content.text("un agente"), 0);
    keep.on(new ReplyComposed(CONVERSATION, UUID.randomUUID(), Purpose.BOT, Content.text("Avisado. ¿Algo más?")));
    opens(Owner.BOT);
    assertThat(chats.told.beginnings()).extracting(News.Beginning::text, News.Beginning::author, News.Beginning::waiting)
        .containsExactly(tuple("Avisado. ¿Algo más?", "bot", null));
  }

  @Test
  void wakes_what_goes_to_another_team_and_closes_what_is_resolved() {
    keep.on(new TicketTransferred(CONVERSATION, TICKET, UUID.randomUUID(), "es", "mesa", 2, "caso", "ana"));
    assertThat(chats.told.turns()).extracting(Turn.Row::woken, Turn.Row::done).containsExactly(tuple(true, false));
    keep.on(new TicketResolved(CONVERSATION, TICKET, "ana", null, null));
    assertThat(chats.told.turns()).extracting(Turn.Row::woken, Turn.Row::done).containsExactly(tuple(true, true));
  }

  private Talk.Row talk() {
    return chats.told.talks().getFirst();
  }

  private void hears(Content content, int second) {
    keep.on(new MessageReceived(CONVERSATION, UUID.randomUUID(), null, "meta", Owner.HUMAN, content, NOON.plusSeconds(second), false));
  }

  private void opens(Owner owner) {
    keep.on(new TicketOpened(CONVERSATION, TICKET, UUID.randomUUID(), UUID.randomUUID(), "es", "mesa", 2, owner));
  }

  private static EscalationRaised escalation(EscalationRaised.Said said) {
    return new EscalationRaised(CONVERSATION, UUID.randomUUID(), UUID.randomUUID(), new Customer(CONVERSATION, "52155", null, "Ana"), "es",
        "mesa", 2, Priority.NORMAL, List.of(), List.of("una regla"), 1, Map.of(), false, said, List.of(), false);
  }
}
