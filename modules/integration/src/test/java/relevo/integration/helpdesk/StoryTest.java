package relevo.integration.helpdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import relevo.events.Content;
import relevo.events.Customer;
import relevo.events.Owner;
import relevo.events.content.Media;
import relevo.events.escalation.EscalationRaised;
import relevo.events.flow.ReplyComposed;
import relevo.events.messaging.MessageReceived;
import relevo.events.ticketing.AgentReplied;
import relevo.journal.Entries.Said;
import relevo.kernel.JsonText;

class StoryTest {

  private static final UUID CONVERSATION = UUID.randomUUID();
  private static final Instant AT = Instant.parse("2026-11-30T10:15:30Z");

  private final List<Said> entries = new ArrayList<>();

  private void said(Object event) {
    entries.add(new Said(entries.size(), AT, CONVERSATION, event.getClass().getSimpleName(), JsonText.of(event)));
  }

  private void happens(String event) {
    entries.add(new Said(entries.size(), AT, CONVERSATION, event, "{}"));
  }

  private void customer(Content content) {
    said(new MessageReceived(CONVERSATION, UUID.randomUUID(), new Customer(UUID.randomUUID(), "34600111222", null, "Lucía"), "100", Owner.BOT, content, AT, false));
  }

  @Test
  void reads_as_a_chat_with_who_said_what() {
    customer(Content.text("hola"));
    said(new ReplyComposed(CONVERSATION, UUID.randomUUID(), ReplyComposed.Purpose.BOT, Content.buttons("¿Qué necesita?", List.of(new Content.Choice("a", "Un pedido", null))),
        List.of(Content.text("Bienvenida"))));
    said(new AgentReplied(CONVERSATION, UUID.randomUUID(), UUID.randomUUID(), "ana", Content.text("Voy")));
    assertThat(Transcript.of(new Story(entries).lines(), 1_000)).isEqualTo("""
        [2026-11-30 10:15] Cliente: hola
        [2026-11-30 10:15] Bot: Bienvenida
        [2026-11-30 10:15] Bot: ¿Qué necesita?
        · Un pedido
        [2026-11-30 10:15] ana: Voy
        """);
  }

  @Test
  void leaves_out_what_the_bot_would_have_said_where_a_person_takes_over() {
    UUID message = UUID.randomUUID();
    said(new ReplyComposed(CONVERSATION, message, ReplyComposed.Purpose.BOT, Content.text("No le entiendo")));
    said(new EscalationRaised(CONVERSATION, UUID.randomUUID(), message, null, "es", "mesa", 1, EscalationRaised.Priority.NORMAL, List.of(), List.of("r"), 1, Map.of(), false));
    said(new ReplyComposed(CONVERSATION, message, ReplyComposed.Purpose.HAND_OVER, Content.text("Le paso con una persona")));
    assertThat(Transcript.of(new Story(entries).lines(), 1_000)).isEqualTo("[2026-11-30 10:15] Bot: Le paso con una persona\n");
  }

  @Test
  void loses_its_oldest_lines_where_there_is_no_room_and_says_so() {
    for (int i = 0; i < 100; i++) customer(Content.text("mensaje ñ " + i));
    String text = Transcript.of(new Story(entries).lines(), 500);
    assertThat(Transcript.bytes(text)).isLessThanOrEqualTo(500);
    assertThat(text).startsWith("(").contains("mensajes anteriores").endsWith("mensaje ñ 99\n").doesNotContain("mensaje ñ 1\n");
  }

  @Test
  void is_open_from_its_ticket_to_its_end_which_is_still_told() {
    assertThat(new Story(entries).isOpenAt("MessageReceived")).isFalse();
    happens("TicketOpened");
    assertThat(new Story(entries).isOpenAt("MessageReceived")).isTrue();
    happens("TicketResolved");
    assertThat(new Story(entries).isOpenAt("TicketResolved")).isTrue();
    assertThat(new Story(entries).isOpenAt("MessageReceived")).isFalse();
    assertThat(new Story(entries).isOpenAt("MessageUndelivered")).isFalse();
    happens("TicketReopened");
    assertThat(new Story(entries).isOpenAt("MessageReceived")).isTrue();
  }

  @Test
  void says_what_came_with_a_message_in_words() {
    assertThat(Spoken.of(Content.media(Content.Kind.IMAGE, Media.ofId("1", "image/png").called("foto.png"), "mire"))).isEqualTo("mire\n[imagen: foto.png]");
    assertThat(Spoken.of(Content.media(Content.Kind.AUDIO, Media.ofId("1", "audio/ogg"), null))).isEqualTo("[audio]");
    assertThat(Spoken.of(Content.revoke("x"))).isEqualTo("[borra un mensaje anterior]");
    assertThat(Spoken.of(Content.reaction("x", "👍"))).isEqualTo("👍\n[reacción]");
    assertThat(Spoken.of(null)).isEmpty();
  }

  @Test
  void is_cut_in_whole_letters() {
    assertThat(Transcript.cut("ñññññ", 8)).isEqualTo("ññ…");
    assertThat(Transcript.cut("👍👍👍", 11)).isEqualTo("👍👍…");
    assertThat(Transcript.cut("hola", 4)).isEqualTo("hola");
  }
}
