package relevo.ticketing.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import relevo.kernel.ProductClock;
import relevo.ticketing.chat.ChatCard;
import relevo.ticketing.chat.Chats;
import relevo.ticketing.queue.Line;
import relevo.ticketing.queue.Place;

class TicketsResourceTest {

  /** Where who waits for nothing stands. */
  static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");

  TicketsResource resource = new TicketsResource();
  Query query = new Query();
  Line asked;
  int most;

  TicketsResourceTest() {
    resource.clock = new ProductClock();
    resource.security = Signed.supervisor("eva");
    resource.chats = new Chats() {
      @Override
      public Map<UUID, ChatCard> of(Collection<UUID> tickets, String login) {
        return Map.of();
      }
    };
    resource.tickets = new Tickets() {
      @Override
      List<Standing> standingIn(Line line, Place after, int count) {
        asked = line;
        line.page(after);
        most = count;
        Standing standing = new Standing(new Ticket(Escalations.anger(), Instant.EPOCH), LAST);
        return List.of(standing, standing);
      }
    };
  }

  @Test
  void asks_for_one_more_than_it_shows() {
    query.status = "open";
    TicketList list = resource.list(query, null, "1");
    assertThat(list.items()).hasSize(1);
    assertThat(most).isEqualTo(2);
    assertThat(Place.at(list.next())).isEqualTo(new Place(LAST, list.items().getFirst().id()));
    assertThat(resource.list(query, list.next(), "2").next()).isNull();
  }

  @Test
  void takes_an_empty_parameter_as_none() {
    query.status = query.contact = query.tag = query.overdue = "";
    query.team = " ";
    resource.list(query, "", "50");
    assertThat(asked.values()).isEmpty();
  }

  @Test
  void asks_for_a_tag_however_it_is_written() {
    query.tag = " Pedido  Grande ";
    resource.list(query, null, "50");
    assertThat(asked.values()).containsValues("Pedido  Grande", "pedido grande");
  }

  @Test
  void refuses_a_page_without_measure() {
    for (String limit : List.of("0", "201", "-1", "x", "99999999999")) {
      assertThatThrownBy(() -> resource.list(query, null, limit)).hasFieldOrPropertyWithValue("status", 422);
    }
  }

  @Test
  void looks_for_what_is_overdue_only_when_asked() {
    for (String overdue : new String[] {null, "", "false", "true"}) {
      query.overdue = overdue;
      resource.list(query, null, "50");
      assertThat(asked.values().isEmpty()).as(overdue).isEqualTo(overdue == null || overdue.isEmpty());
    }
    query.overdue = "sí";
    assertThatThrownBy(() -> resource.list(query, null, "50")).hasFieldOrPropertyWithValue("code", "overdue-unknown");
  }
}
