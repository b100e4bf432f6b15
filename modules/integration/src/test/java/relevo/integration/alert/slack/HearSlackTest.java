package relevo.integration.alert.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.event.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import relevo.events.integration.TakingAsked;
import relevo.events.integration.TakingAsked.Outcome;
import relevo.events.integration.TicketAsked.Standing;
import relevo.integration.alert.Deliveries;
import relevo.integration.alert.Glances;
import relevo.integration.alert.KeptLinks;
import relevo.integration.alert.Standings;
import relevo.integration.Teller;
import relevo.integration.vendor.Desk;
import relevo.integration.vendor.Setup;
import relevo.jobs.Jobs;

class HearSlackTest {

  Setup setup = Deliveries.setup("slack", Map.of("fallback", "C9"), Map.of());
  List<SlackReply> told = new ArrayList<>();
  List<String> noted = new ArrayList<>();
  List<String> takers = new ArrayList<>();
  Outcome outcome = Outcome.TAKEN;
  String refusal;
  Standing standing = Standings.waiting();
  HearSlack hear = new HearSlack();

  @BeforeEach
  void wire() {
    Event<TakingAsked> takes = new Teller<>(asked -> {
      takers.add(asked.agent());
      asked.answer(outcome, "Ana");
    });
    hear.takes = takes;
    hear.notes = new SlackNotes();
    hear.notes.links = new KeptLinks();
    hear.glances = new Glances() {
      @Override
      public Optional<Standing> at(UUID ticket) {
        return Optional.of(standing);
      }
    };
    hear.desk = new Desk() {
      @Override
      public Done note(Setup account, UUID ticket, String author, String externalId, String text) {
        noted.add(author + " " + externalId + " " + text);
        return new Done(refusal == null, refusal, refusal, null);
      }
    };
    hear.jobs = new Jobs() {
      @Override
      public void add(String kind, UUID subject, Object input) {
        told.add((SlackReply) input);
      }
    };
  }

  private void press(String login) {
    hear.settle(new SlackRequest("slack-1", Standings.TICKET, "U1", "ana", null, null, "https://hooks.slack.com/x", setup), new HearSlack.Who(login, true));
  }

  private void write(String login) {
    hear.settle(new SlackRequest("slack-1", Standings.TICKET, "U1", null, "Ev1", "hola", null, setup), new HearSlack.Who(login, true));
  }

  @Test
  void goes_on_while_nothing_may_leave() {
    assertThat(hear.calls()).isTrue();
    assertThat(hear.leaves()).isFalse();
  }

  @Test
  void takes_the_ticket_for_whoever_pressed_and_needs_no_words() {
    press("ana");
    assertThat(takers).containsExactly("ana");
    assertThat(told).isEmpty();
  }

  @Test
  void tells_the_second_alone_who_has_it() {
    outcome = Outcome.HELD;
    press("bo");
    assertThat(told).containsExactly(new SlackReply("slack-1", "https://hooks.slack.com/x", "Ya lo tiene Ana.", null));
  }

  @Test
  void tells_strangers_what_to_do() {
    press(null);
    assertThat(takers).isEmpty();
    assertThat(told).singleElement().extracting(SlackReply::text).asString().contains("«U1 = su usuario»");
  }

  @Test
  void keeps_what_is_written_as_a_note_once_for_each_event() {
    write("ana");
    write(null);
    assertThat(noted).containsExactly("ana Ev1 hola", "Slack U1 Ev1 hola");
  }

  @Test
  void undoes_all_when_the_desk_refuses_a_note_and_ends_at_the_next_try() {
    refusal = "text-missing";
    assertThatThrownBy(() -> write("ana")).isInstanceOf(NoteRefused.class);
    write("ana");
    assertThat(noted).hasSize(1);
    assertThat(((KeptLinks) hear.notes.links).kept.keySet()).singleElement().asString().contains("refused");
  }

  @Test
  void keeps_no_note_on_a_ticket_that_is_over() {
    standing = Standings.resolved();
    write("ana");
    assertThat(noted).isEmpty();
  }
}
