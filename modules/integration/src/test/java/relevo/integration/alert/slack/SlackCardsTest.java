package relevo.integration.alert.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import relevo.events.integration.TicketAsked.Standing;
import relevo.integration.alert.Deliveries;
import relevo.integration.alert.KeptLinks;
import relevo.integration.alert.Standings;
import relevo.integration.vendor.NotDelivered;
import relevo.integration.vendor.Setup;

class SlackCardsTest {

  private static final Standing ELSEWHERE = Standings.of("open", null, List.of("Enojo"), "Ana", "mesa");

  Setup setup = Deliveries.setup("slack", Map.of("rooms", "facturacion = C1, mesa = C2", "fallback", "C9"), Map.of("token", "t"));
  FakeSlack slack = new FakeSlack();
  KeptLinks links = new KeptLinks();
  SlackCards cards = new SlackCards();

  @BeforeEach
  void wire() {
    cards.api = slack;
    cards.links = links;
    cards.desk = Deliveries.address();
  }

  private void show(String event, int attempt, Standing now) throws NotDelivered {
    cards.show(setup, Deliveries.of(event, attempt), now);
  }

  @Test
  void go_to_the_channel_of_the_team_or_to_the_one_for_all_others() throws NotDelivered {
    show("TicketOpened", 1, Standings.waiting());
    assertThat(cards.of(setup, Standings.TICKET)).contains(new SlackPost("C1", "1.0", "facturacion"));
    links.kept.clear();
    show("TicketOpened", 1, Standings.of("open", null, List.of(), "Ana", "otro"));
    assertThat(slack.asked).containsExactly("chat.postMessage C1", "chat.postMessage C9");
  }

  @Test
  void change_where_they_are_when_somebody_takes_the_ticket() throws NotDelivered {
    show("TicketOpened", 1, Standings.waiting());
    show("TicketTaken", 1, Standings.taken());
    assertThat(slack.asked).containsExactly("chat.postMessage C1", "chat.update C1");
    assertThat(slack.bodies.getLast().toString()).contains("Tomado por Bo").contains("\"ts\":\"1.0\"");
  }

  @Test
  void say_where_the_ticket_went_and_appear_there() throws NotDelivered {
    show("TicketOpened", 1, Standings.waiting());
    show("TicketTransferred", 1, ELSEWHERE);
    assertThat(slack.asked).containsExactly("chat.postMessage C1", "chat.update C1", "chat.postMessage C2");
    assertThat(slack.bodies.get(1).toString()).contains("Transferido a mesa");
    assertThat(cards.of(setup, Standings.TICKET).orElseThrow().channel()).isEqualTo("C2");
  }

  @Test
  void are_found_again_after_a_try_of_which_nobody_knows_what_came() throws NotDelivered {
    slack.fails();
    assertThatThrownBy(() -> show("TicketOpened", 1, Standings.waiting())).isInstanceOf(NotDelivered.class);
    String number = Deliveries.of("TicketOpened", 1).id().toString();
    slack.says("{\"ok\":true,\"messages\":[{\"ts\":\"7.5\"},{\"ts\":\"7.7\",\"metadata\":{\"event_type\":\"relevo_ticket\",\"event_payload\":{\"delivery\":\"" + number + "\"}}}]}");
    show("TicketOpened", 2, Standings.waiting());
    assertThat(slack.asked).containsExactly("chat.postMessage C1", "conversations.history channel=C1&limit=100&include_all_metadata=true");
    assertThat(cards.of(setup, Standings.TICKET).orElseThrow().ts()).isEqualTo("7.7");
  }

  @Test
  void are_put_there_where_looking_them_up_is_not_allowed() throws NotDelivered {
    slack.says("{\"ok\":false,\"error\":\"missing_scope\"}");
    show("TicketOpened", 2, Standings.waiting());
    assertThat(slack.asked).endsWith("chat.postMessage C1");
  }

  @Test
  void go_elsewhere_where_the_bot_may_not_write() throws NotDelivered {
    slack.says("{\"ok\":false,\"error\":\"not_in_channel\"}");
    show("TicketOpened", 1, Standings.waiting());
    assertThat(slack.asked).containsExactly("chat.postMessage C1", "chat.postMessage C9");
    assertThat(cards.of(setup, Standings.TICKET).orElseThrow().channel()).isEqualTo("C9");
  }

  @Test
  void are_given_up_where_slack_will_never_take_them() {
    slack.says("{\"ok\":false,\"error\":\"invalid_blocks\"}");
    assertThatThrownBy(() -> show("TicketOpened", 1, Standings.waiting()))
        .isInstanceOfSatisfying(NotDelivered.class, failure -> assertThat(failure.sort()).isEqualTo(NotDelivered.Sort.NEVER))
        .hasMessageContaining("invalid_blocks");
    assertThat(links.kept).isEmpty();
  }

  @Test
  void wait_until_somebody_mends_the_token() {
    slack.says("{\"ok\":false,\"error\":\"invalid_auth\"}");
    assertThatThrownBy(() -> show("TicketOpened", 1, Standings.waiting()))
        .isInstanceOfSatisfying(NotDelivered.class, failure -> assertThat(failure.sort()).isEqualTo(NotDelivered.Sort.LATER));
  }

  @Test
  void are_not_put_there_for_a_ticket_that_is_over() throws NotDelivered {
    show("TicketResolved", 1, Standings.resolved());
    assertThat(slack.asked).isEmpty();
  }

  @Test
  void make_themselves_heard_once_when_a_ticket_waits_again() throws NotDelivered {
    show("TicketOpened", 1, Standings.waiting());
    show("TicketReleased", 1, Standings.waiting());
    show("TicketReleased", 2, Standings.waiting());
    assertThat(slack.asked).containsExactly("chat.postMessage C1", "chat.update C1", "chat.postMessage C1", "chat.update C1");
    assertThat(slack.bodies.get(2).toString()).contains("\"reply_broadcast\":true", "Vuelve a esperar");
  }

  @Test
  void bear_being_deleted_by_hand() throws NotDelivered {
    show("TicketOpened", 1, Standings.waiting());
    slack.says("{\"ok\":false,\"error\":\"message_not_found\"}");
    show("TicketTaken", 1, Standings.taken());
    assertThat(slack.asked).hasSize(2);
  }
}
