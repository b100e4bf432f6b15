package relevo.ticketing.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TagTicketTest {

  KeptTickets tickets = new KeptTickets();
  TagTicket tag = new TagTicket();
  Ticket ticket = tickets.with(new Ticket(Escalations.doubleCharge(), Instant.EPOCH));

  @BeforeEach
  void wire() {
    tag.tickets = tickets;
  }

  @Test
  void puts_the_agents_words_beside_those_of_the_rules() {
    assertThat(tags("  Pedido   GRANDE", "vip", "VIP")).containsExactly("cobro", "pedido grande", "vip");
    assertThat(tickets.saves).isOne();
  }

  @Test
  void takes_off_the_agents_words_only() {
    tags("vip");
    assertThat(tags("urgente")).containsExactly("cobro", "urgente");
    assertThat(tags()).containsExactly("cobro");
  }

  @Test
  void keeps_what_later_rules_say_too() {
    tags("vip");
    ticket.join(Escalations.anger());
    assertThat(ticket.matter.tags).containsExactly("cobro", "vip", "enojo");
    assertThat(tags()).containsExactly("cobro", "enojo");
  }

  @Test
  void writes_one_letter_in_one_way() {
    assertThat(tags("cafe\u0301")).containsExactly("cobro", "caf\u00e9");
  }

  @Test
  void refuses_too_many_or_too_long_ones() {
    String[] twenty = IntStream.range(0, 20).mapToObj(number -> "t" + number).toArray(String[]::new);
    assertThat(tags(twenty)).hasSize(21);
    assertThatThrownBy(() -> tag.tag(ticket.id, new Tagging(List.of("x".repeat(41))))).hasFieldOrPropertyWithValue("code", "tag-too-long");
    String[] more = Arrays.copyOf(twenty, 21);
    more[20] = "una más";
    assertThatThrownBy(() -> tags(more)).hasFieldOrPropertyWithValue("code", "tags-too-many");
    assertThat(ticket.matter.tags).hasSize(21);
  }

  @Test
  void refuses_none_at_all_and_an_empty_one() {
    assertThatThrownBy(() -> tag.tag(ticket.id, new Tagging(null))).hasFieldOrPropertyWithValue("code", "tags-missing");
    assertThatThrownBy(() -> tags(" ")).hasFieldOrPropertyWithValue("code", "tag-empty");
    assertThatThrownBy(() -> tags((String) null)).hasFieldOrPropertyWithValue("code", "tag-empty");
  }

  @Test
  void changes_nothing_on_a_resolved_ticket() {
    ticket.assignTo("ana", Instant.EPOCH);
    ticket.resolve(new Resolution(null, null, Instant.EPOCH));
    assertThatThrownBy(() -> tags("vip")).hasFieldOrPropertyWithValue("code", "ticket-resolved");
  }

  private List<String> tags(String... words) {
    return tag.tag(ticket.id, new Tagging(Arrays.asList(words))).matter.tags;
  }
}
