package relevo.integration.alert.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import relevo.events.integration.NotesAsked.Said;
import relevo.integration.alert.Deliveries;
import relevo.integration.alert.KeptLinks;
import relevo.integration.alert.Standings;
import relevo.integration.vendor.Links.Link;
import relevo.integration.vendor.NotDelivered;
import relevo.integration.vendor.Setup;

class SlackNotesTest {

  private static final Said FIRST = new Said(new UUID(1, 1), "ana", "Ana", "llama el <lunes>", Standings.NOON);
  private static final Said SECOND = new Said(new UUID(1, 2), "bo", "Bo", "ya llamé", Standings.NOON);

  Setup setup = Deliveries.setup("slack", Map.of("fallback", "C9"), Map.of("token", "t"));
  FakeSlack slack = new FakeSlack();
  KeptLinks links = new KeptLinks();
  SlackNotes notes = new SlackNotes();

  @BeforeEach
  void wire() {
    notes.api = slack;
    notes.links = links;
    notes.cards = new SlackCards();
    notes.cards.links = links;
  }

  private void mirror(Said... said) throws NotDelivered {
    notes.mirror(setup, Deliveries.of("TicketNoted", 1), Standings.TICKET, List.of(said));
  }

  private void card() {
    links.keep(setup, SlackCards.CARD, new Link(Standings.TICKET, "C9 1.0", "facturacion"));
  }

  @Test
  void are_said_below_the_card() throws NotDelivered {
    card();
    mirror(FIRST, SECOND);
    assertThat(slack.bodies).extracting(body -> body.getString("thread_ts") + " " + body.getString("text"))
        .containsExactly("1.0 *Ana*\nllama el &lt;lunes&gt;", "1.0 *Bo*\nya llamé");
    assertThat(notes.last(setup, Standings.TICKET)).isEqualTo(SECOND.id());
  }

  @Test
  void are_said_nowhere_without_a_card() throws NotDelivered {
    mirror(FIRST);
    assertThat(slack.asked).isEmpty();
  }

  @Test
  void do_not_come_back_where_they_were_written() throws NotDelivered {
    card();
    notes.heard(setup, Standings.TICKET, FIRST.id());
    mirror(FIRST, SECOND);
    assertThat(slack.bodies).singleElement().satisfies(body -> assertThat(body.getString("text")).contains("ya llamé"));
  }

  @Test
  void are_said_even_in_the_words_that_were_written_there() throws NotDelivered {
    card();
    notes.heard(setup, Standings.TICKET, FIRST.id());
    mirror(FIRST, new Said(new UUID(1, 3), "bo", "Bo", FIRST.text(), Standings.NOON));
    assertThat(slack.bodies).singleElement().satisfies(body -> assertThat(body.getString("text")).startsWith("*Bo*"));
  }

  @Test
  void are_known_to_be_said_up_to_the_one_that_failed() {
    card();
    slack.says("{\"ok\":true,\"ts\":\"2.0\"}").fails();
    assertThatThrownBy(() -> mirror(FIRST, SECOND)).isInstanceOf(NotDelivered.class);
    assertThat(notes.last(setup, Standings.TICKET)).isEqualTo(FIRST.id());
  }
}
