package relevo.messaging.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import relevo.events.Content;
import relevo.events.Owner;
import relevo.events.content.Media;
import relevo.events.flow.MailAsked;
import relevo.events.flow.MailChosen;
import relevo.events.flow.ReplyComposed;
import relevo.events.integration.LetterSettled;
import relevo.events.messaging.LetterAsked;
import relevo.events.messaging.MessageUndelivered;
import relevo.events.ticketing.AgentReplied;
import relevo.messaging.conversation.ConversationSamples;
import relevo.messaging.conversation.Message;
import relevo.messaging.outbound.Outbound.Purpose;
import relevo.messaging.outbound.Outbound.State;

class QueueMessageTest {

  private static final Content PICTURE = Content.media(Content.Kind.IMAGE, Media.ofLink("https://example.com/a.png", "image/png"), null);
  private static final Content HELLO = Content.text("Hola");
  private static final Content BYE = Content.text("Le transfiero");

  private final Queueing queueing = new Queueing();
  private final UUID source = UUID.randomUUID();

  @Test
  void queues_one_message_for_a_plain_reply() {
    say(ReplyComposed.Purpose.BOT, HELLO);
    assertThat(queueing.rows).singleElement().satisfies(row -> assertThat(row.columns()[4]).isEqualTo("REPLY"));
  }

  @ParameterizedTest
  @EnumSource(ReplyComposed.Purpose.class)
  void queues_what_comes_before_in_its_order_as_messages_of_their_own(ReplyComposed.Purpose purpose) {
    say(purpose, HELLO, PICTURE, Content.text("Uno"));
    assertThat(queueing.rows).extracting(Outbound::content).containsExactly(PICTURE, Content.text("Uno"), HELLO);
    assertThat(queueing.rows).extracting(Outbound::purpose).containsOnly(Purpose.valueOf(purpose.name()));
    assertThat(queueing.rows).extracting(row -> row.columns()[3]).containsOnly(source);
    assertThat(queueing.rows).extracting(row -> row.columns()[4]).doesNotHaveDuplicates();
    assertThat(queueing.jobs).isEqualTo(queueing.rows.stream().map(Outbound::id).toList());
    assertThat(queueing.transcript).extracting(Message::id).isEqualTo(queueing.jobs);
    assertThat(queueing.transcript).extracting(Message::seq).containsExactly(1, 2, 3);
  }

  private void closed() {
    queueing.conversation = ConversationSamples.heardAt(Instant.now().minus(Duration.ofDays(2)));
  }

  private AgentReplied answered(Content content) {
    return new AgentReplied(queueing.conversation.id(), UUID.randomUUID(), UUID.randomUUID(), "ana", content);
  }

  @Test
  void carries_an_agents_words_by_mail_alone_where_whatsapp_takes_none() {
    closed();
    queueing.address = "eva@example.com";
    AgentReplied reply = answered(HELLO);
    queueing.queue.on(reply);
    assertThat(queueing.jobs).isEmpty();
    assertThat(queueing.letters.events).singleElement().satisfies(letter -> assertThat(letter)
        .isEqualTo(new LetterAsked(queueing.conversation.id(), reply.replyId(), "correo", "eva@example.com", "Hola", null, null)));
    assertThat(queueing.rows).singleElement().satisfies(row -> assertThat(row.state()).isEqualTo(State.PENDING));
    assertThat(queueing.transcript).singleElement().satisfies(said -> assertThat(said.content()).isEqualTo(Content.mailed("Hola")));
    queueing.queue.otherWay.on(new LetterSettled(queueing.conversation.id(), reply.replyId(), null));
    queueing.queue.otherWay.on(new LetterSettled(queueing.conversation.id(), reply.replyId(), "tarde"));
    assertThat(queueing.rows).extracting(Outbound::state).containsExactly(State.ACCEPTED);
    assertThat(queueing.undelivered.events).isEmpty();
  }

  @Test
  void says_that_a_mail_did_not_go() {
    closed();
    queueing.address = "eva@example.com";
    AgentReplied reply = answered(HELLO);
    queueing.queue.on(reply);
    queueing.queue.otherWay.on(new LetterSettled(queueing.conversation.id(), reply.replyId(), "no existe"));
    assertThat(queueing.rows).extracting(Outbound::state).containsExactly(State.DEAD);
    assertThat(queueing.undelivered.events).extracting(MessageUndelivered::reason).containsExactly("no existe");
  }

  @Test
  void mails_nothing_while_whatsapp_takes_it_nor_without_an_address_nor_what_is_no_text() {
    queueing.address = "eva@example.com";
    queueing.queue.on(answered(HELLO));
    assertThat(queueing.letters.events).isEmpty();
    closed();
    assertThatThrownBy(() -> queueing.queue.on(answered(PICTURE))).hasMessageContaining("plantilla");
    queueing.address = null;
    assertThatThrownBy(() -> queueing.queue.on(answered(HELLO))).hasMessageContaining("plantilla");
    assertThat(queueing.letters.events).isEmpty();
  }

  @Test
  void answers_by_mail_whoever_wrote_by_mail_and_nobody_else() {
    closed();
    queueing.address = "eva@example.com";
    queueing.transcript.add(ConversationSamples.message(source, queueing.conversation, Message.Author.CUSTOMER, Content.mailed("¿Y bien?")));
    say(ReplyComposed.Purpose.BOT, HELLO);
    say(ReplyComposed.Purpose.HAND_OVER, BYE);
    assertThat(queueing.letters.events).extracting(LetterAsked::text).containsExactly("Hola", "Le transfiero");
    assertThat(queueing.jobs).isEmpty();
    queueing.letters.events.clear();
    queueing.rows.clear();
    UUID other = UUID.randomUUID();
    queueing.transcript.add(ConversationSamples.message(other, queueing.conversation, Message.Author.CUSTOMER, HELLO));
    queueing.queue.on(new ReplyComposed(queueing.conversation.id(), other, ReplyComposed.Purpose.NOTICE, HELLO, List.of()));
    assertThat(queueing.letters.events).isEmpty();
    assertThat(queueing.rows).extracting(Outbound::state).containsExactly(State.REFUSED);
  }

  @Test
  void carries_an_agents_words_by_mail_to_whoever_chose_it_and_the_rest_by_whatsapp() {
    queueing.address = "eva@example.com";
    assertThat(queueing.queue.otherWay.shown(queueing.conversation)).isEmpty();
    queueing.transcript.add(ConversationSamples.received(queueing.conversation, HELLO, "wamid.1", queueing.conversation.lastInboundAt()));
    queueing.queue.otherWay.on(new MailChosen(queueing.conversation.id(), queueing.transcript.getFirst().id(), queueing.conversation.customer(), null));
    assertThat(queueing.queue.otherWay.shown(queueing.conversation)).contains("ev•••@example.com");
    queueing.queue.on(answered(HELLO));
    assertThat(queueing.letters.events).extracting(LetterAsked::text).containsExactly("Hola");
    assertThat(queueing.jobs).isEmpty();
    queueing.queue.on(answered(PICTURE));
    say(ReplyComposed.Purpose.NOTICE, BYE);
    assertThat(queueing.jobs).hasSize(2);
    queueing.address = null;
    queueing.queue.on(answered(HELLO));
    assertThat(queueing.letters.events).hasSize(1);
    assertThat(queueing.jobs).hasSize(3);
    assertThat(queueing.queue.otherWay.shown(queueing.conversation)).isEmpty();
  }

  @Test
  void mails_a_persons_file_with_their_words_up_to_a_size() {
    closed();
    queueing.address = "eva@example.com";
    Content document = Content.media(Content.Kind.DOCUMENT, Media.ofId(null, null).keptAs(Queueing.FILE), "Su factura");
    AgentReplied reply = answered(document);
    queueing.queue.on(reply);
    assertThat(queueing.letters.events).containsExactly(
        new LetterAsked(queueing.conversation.id(), reply.replyId(), "correo", "eva@example.com", "Su factura", Queueing.FILE, "factura.pdf"));
    assertThat(queueing.kinds).containsExactly("goes with " + Queueing.FILE);
    assertThat(queueing.transcript.getLast().content().byMail()).isTrue();
    assertThat(queueing.transcript.getLast().content().media().stored()).isEqualTo(Queueing.FILE);
    queueing.fileSize = OtherWay.LARGEST_FILE + 1;
    assertThatThrownBy(() -> queueing.queue.on(answered(document))).hasMessageContaining("hasta 10 MB");
    assertThat(queueing.rows).hasSize(1);
  }

  @Test
  void sends_a_file_too_large_for_a_mail_by_whatsapp_where_that_takes_it() {
    queueing.address = "eva@example.com";
    queueing.fileSize = OtherWay.LARGEST_FILE + 1;
    queueing.conversation.choosesMail(queueing.conversation.lastInboundAt());
    queueing.queue.on(answered(Content.media(Content.Kind.DOCUMENT, Media.ofId(null, null).keptAs(Queueing.FILE), null)));
    assertThat(queueing.letters.events).isEmpty();
    assertThat(queueing.jobs).hasSize(1);
    assertThat(queueing.transcript.getLast().content().byMail()).isFalse();
  }

  @Test
  void tells_whether_mail_could_carry_an_answer_and_where() {
    assertThat(mail().isServed()).isFalse();
    queueing.lacksAddress = true;
    assertThat(mail().isServed()).isTrue();
    assertThat(mail().shown()).isNull();
    queueing.address = "eva@example.com";
    assertThat(mail().shown()).isEqualTo("ev•••@example.com");
  }

  private MailAsked mail() {
    MailAsked asked = new MailAsked(queueing.conversation.id());
    queueing.queue.otherWay.on(asked);
    return asked;
  }

  @Test
  void shows_of_an_address_what_is_enough_to_recognise_it() {
    assertThat(OtherWay.masked("eva@example.com")).isEqualTo("ev•••@example.com");
    assertThat(OtherWay.masked("e@example.com")).isEqualTo("e•••@example.com");
  }

  @Test
  void lets_the_last_message_be_the_answer() {
    say(ReplyComposed.Purpose.BOT, HELLO, PICTURE);
    assertThat(queueing.conversation.replyTo(source)).isEqualTo(queueing.rows.getLast().id());
    say(ReplyComposed.Purpose.BOT, HELLO, PICTURE);
    assertThat(queueing.rows).hasSize(2);
  }

  @Test
  void drops_with_an_answer_what_comes_before_it_where_a_hand_over_takes_its_place() {
    say(ReplyComposed.Purpose.BOT, HELLO, PICTURE, Content.text("Uno"));
    say(ReplyComposed.Purpose.HAND_OVER, BYE);
    assertThat(queueing.rows).extracting(Outbound::state).containsExactly(State.SUPERSEDED, State.SUPERSEDED, State.PENDING);
    assertThat(queueing.rows.getLast().content()).isEqualTo(BYE);
    assertThat(queueing.rows.getLast().purpose()).isEqualTo(Purpose.HAND_OVER);
  }

  @Test
  void lets_be_what_has_left_already_or_is_leaving() {
    say(ReplyComposed.Purpose.BOT, HELLO, PICTURE, Content.text("Uno"));
    queueing.rows.get(0).sending(queueing.conversation.openedAt());
    queueing.rows.get(1).sending(queueing.conversation.openedAt());
    queueing.rows.get(0).accepted("wamid.1");
    say(ReplyComposed.Purpose.HAND_OVER, BYE);
    assertThat(queueing.rows).extracting(Outbound::state).containsExactly(State.ACCEPTED, State.SENDING, State.PENDING);
  }

  @Test
  void says_nothing_of_the_bots_where_a_person_answers() {
    queueing.conversation.nowAnsweredBy(Owner.HUMAN);
    say(ReplyComposed.Purpose.BOT, HELLO, PICTURE);
    assertThat(queueing.rows).isEmpty();
  }

  @Test
  void refuses_only_the_one_of_several_that_breaks_a_limit() {
    say(ReplyComposed.Purpose.BOT, HELLO, Content.text("x".repeat(5_000)), PICTURE);
    assertThat(queueing.rows).extracting(Outbound::state).containsExactly(State.REFUSED, State.PENDING, State.PENDING);
    assertThat(queueing.jobs).hasSize(2);
  }

  @Test
  void leaves_out_what_no_customer_would_read() {
    Content[] many = IntStream.range(0, 100).mapToObj(i -> Content.text("n. " + i)).toArray(Content[]::new);
    say(ReplyComposed.Purpose.BOT, HELLO, many);
    assertThat(queueing.rows).hasSize(QueueMessage.MOST_BEFORE + 1);
    assertThat(queueing.rows.getLast().content()).isEqualTo(HELLO);
  }

  @Test
  void lets_a_persons_file_go_ahead_of_its_message() {
    Content document = Content.media(Content.Kind.DOCUMENT, Media.ofId(null, null).keptAs(Queueing.FILE), "Su factura");
    queueing.queue.on(new AgentReplied(queueing.conversation.id(), source, UUID.randomUUID(), "ana", document));
    assertThat(queueing.kinds).containsExactly(SendFileAhead.KIND, SendMessage.KIND, "goes with " + Queueing.FILE);
    assertThat(queueing.rows.getFirst().content().media().fileName()).isEqualTo("factura.pdf");
  }

  @Test
  void sends_none_of_our_own_files_for_the_bot() {
    Content stolen = Content.media(Content.Kind.DOCUMENT, Media.ofId(null, null).keptAs(Queueing.FILE), null);
    say(ReplyComposed.Purpose.BOT, HELLO, stolen);
    assertThat(queueing.rows).extracting(Outbound::state).containsExactly(State.REFUSED, State.PENDING);
    assertThat(queueing.rows.getFirst().content().media().stored()).isNull();
    assertThat(queueing.kinds).containsExactly(SendMessage.KIND);
  }

  private void say(ReplyComposed.Purpose purpose, Content content, Content... before) {
    queueing.queue.on(new ReplyComposed(queueing.conversation.id(), source, purpose, content, List.of(before)));
  }
}
