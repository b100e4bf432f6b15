package relevo.ticketing.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import relevo.events.integration.TicketAsked.Standing;
import relevo.ticketing.briefing.Briefing.Rule;

class TellElsewhereTest {

  private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");

  Ticket ticket = new Ticket(Escalations.doubleCharge(), NOON);

  @Test
  void tells_how_a_waiting_ticket_stands() {
    Standing standing = TellElsewhere.standing(ticket, List.of("dos cobros"), null, NOON.plusSeconds(900));
    assertThat(standing.status()).isEqualTo("open");
    assertThat(standing.priority()).isEqualTo("alta");
    assertThat(standing.customer()).isEqualTo("Ana");
    assertThat(standing.agent()).isNull();
    assertThat(standing.dueAt()).isEqualTo(NOON.plusSeconds(900));
    assertThat(standing.handedBack()).isFalse();
  }

  @Test
  void tells_that_the_bot_goes_on() {
    ticket.assignTo("ana", NOON);
    ticket.handBack(new Resolution(HandBackTicket.OUTCOME, null, NOON));
    Standing standing = TellElsewhere.standing(ticket, List.of(), "Ana", null);
    assertThat(standing.handedBack()).isTrue();
    assertThat(standing.status()).isEqualTo("resolved");
    assertThat(standing.agentName()).isEqualTo("Ana");
  }

  @Test
  void gives_reasons_in_the_words_of_whoever_wrote_the_rule() {
    List<Rule> rules = List.of(new Rule("doble cobro", " Le cobraron dos veces. ", "x", "y"), new Rule("enojo", " ", null, null));
    assertThat(TellElsewhere.reasons(ticket, rules)).containsExactly("Le cobraron dos veces.", "enojo");
    assertThat(TellElsewhere.reasons(ticket, List.of())).containsExactly("doble cobro");
  }
}
