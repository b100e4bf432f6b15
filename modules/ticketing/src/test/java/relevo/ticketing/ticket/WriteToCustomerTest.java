package relevo.ticketing.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import relevo.events.Content;
import relevo.events.content.Media;
import relevo.events.ticketing.AgentReplied;
import relevo.kernel.JsonText;
import relevo.ticketing.Told;
import relevo.ticketing.loan.KeptLoans;

class WriteToCustomerTest {

  KeptTickets tickets = new KeptTickets();
  Told<AgentReplied> replied = new Told<>();
  WriteToCustomer write = new WriteToCustomer();
  KeptLoans loans = new KeptLoans();
  Ticket ticket = tickets.with(new Ticket(Escalations.doubleCharge(), Instant.EPOCH));

  @BeforeEach
  void wire() {
    write.tickets = tickets;
    write.replied = replied;
    write.lending = loans.lending();
    ticket.assignTo("ana", Instant.EPOCH);
  }

  @Test
  void carries_the_words_in_the_name_of_whoever_has_the_ticket() {
    ReplyCard card = say(ticket, "Ya lo reviso");
    assertThat(replied.events).containsExactly(new AgentReplied(
        Escalations.CONVERSATION, ticket.id, card.id(), "ana", Content.text("Ya lo reviso")));
  }

  @Test
  void gives_each_reply_an_id_of_its_own() {
    assertThat(say(ticket, "uno").id()).isNotEqualTo(say(ticket, "uno").id());
  }

  @Test
  void says_nothing_for_a_ticket_that_nobody_took() {
    Ticket waiting = tickets.with(new Ticket(Escalations.anger(), Instant.EPOCH));
    assertThatThrownBy(() -> say(waiting, "hola")).hasFieldOrPropertyWithValue("status", 409);
    assertThat(replied.events).isEmpty();
  }

  @Test
  void refuses_an_empty_text() {
    assertThatThrownBy(() -> say(ticket, " \n")).hasFieldOrPropertyWithValue("code", "text-missing");
    assertThatThrownBy(() -> say(ticket, null)).hasFieldOrPropertyWithValue("code", "text-missing");
  }

  @Test
  void counts_letters_as_people_do() {
    assertThat(say(ticket, "😀".repeat(4096)).text()).hasSize(8192);
    assertThatThrownBy(() -> say(ticket, "a".repeat(4097)))
        .hasMessage("El texto tiene 4097 caracteres y WhatsApp admite 4096: divídalo en dos.");
  }

  @Test
  void carries_anything_else_as_it_is() {
    Content picture = Content.media(Content.Kind.IMAGE, Media.ofLink("https://example.com/a.png", null), "Su factura");
    assertThat(write.write(ticket.id, new Words(null, picture).said(), null).text()).isEqualTo("Su factura");
    assertThat(replied.events.getFirst().content()).isEqualTo(picture);
  }

  @Test
  void refuses_what_is_of_no_kind() {
    Content nothing = JsonText.as(Content.class, "{\"text\":\"hola\"}");
    assertThatThrownBy(() -> write.write(ticket.id, nothing, null)).hasFieldOrPropertyWithValue("code", "kind-missing");
  }

  private ReplyCard say(Ticket about, String text) {
    return write.write(about.id, new Words(text, null).said(), null);
  }
}
