package relevo.ticketing.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import relevo.events.Content;
import relevo.events.ticketing.AgentReplied;
import relevo.ticketing.Told;

class WriteToCustomerTest {

  KeptTickets tickets = new KeptTickets();
  Told<AgentReplied> replied = new Told<>();
  WriteToCustomer write = new WriteToCustomer();
  Ticket ticket = tickets.with(new Ticket(Escalations.doubleCharge(), Instant.EPOCH));

  @BeforeEach
  void wire() {
    write.tickets = tickets;
    write.replied = replied;
    ticket.assignTo("ana", Instant.EPOCH);
  }

  @Test
  void carries_the_words_in_the_name_of_whoever_has_the_ticket() {
    ReplyCard card = write.write(ticket.id, "Ya lo reviso");
    assertThat(replied.events).containsExactly(new AgentReplied(
        Escalations.CONVERSATION, ticket.id, card.id(), "ana", Content.text("Ya lo reviso")));
  }

  @Test
  void gives_each_reply_an_id_of_its_own() {
    assertThat(write.write(ticket.id, "uno").id()).isNotEqualTo(write.write(ticket.id, "uno").id());
  }

  @Test
  void says_nothing_for_a_ticket_that_nobody_took() {
    Ticket waiting = tickets.with(new Ticket(Escalations.anger(), Instant.EPOCH));
    assertThatThrownBy(() -> write.write(waiting.id, "hola")).hasFieldOrPropertyWithValue("status", 409);
    assertThat(replied.events).isEmpty();
  }

  @Test
  void refuses_an_empty_text() {
    assertThatThrownBy(() -> write.write(ticket.id, " \n")).hasFieldOrPropertyWithValue("code", "text-missing");
    assertThatThrownBy(() -> write.write(ticket.id, null)).hasFieldOrPropertyWithValue("code", "text-missing");
  }

  @Test
  void counts_letters_as_people_do() {
    assertThat(write.write(ticket.id, "😀".repeat(4096)).text()).hasSize(8192);
    assertThatThrownBy(() -> write.write(ticket.id, "a".repeat(4097)))
        .hasMessage("El texto tiene 4097 caracteres y WhatsApp admite 4096: divídalo en dos.");
  }
}
