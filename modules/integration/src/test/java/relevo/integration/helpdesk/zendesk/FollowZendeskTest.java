package relevo.integration.helpdesk.zendesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import relevo.events.Content;
import relevo.events.integration.StatusBroughtIn.Status;
import relevo.integration.Teller;
import relevo.integration.helpdesk.zendesk.Deed.Sort;
import relevo.integration.vendor.Desk;
import relevo.integration.vendor.Setup;
import relevo.jobs.Jobs;
import relevo.kernel.ProductClock;

class FollowZendeskTest {

  private static final Deed REPLY = new Deed(Sort.REPLY, "14", "eva@x.example", "Ya\nestá", 0);

  private final There there = new There(Map.of("people", "eva@x.example = eva"));
  private final List<String> done = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private final Set<String> brought = new HashSet<>();
  private Instant closesAt = Instant.now().plus(Duration.ofHours(1));
  private String refusal;
  private final FollowZendesk follow = following();

  private FollowZendesk following() {
    FollowZendesk made = new FollowZendesk();
    made.links = there.links;
    made.clock = new ProductClock();
    made.colleagues = new Colleagues();
    made.colleagues.agents = new Teller<>(asked -> asked.answer(asked.login().equals("eva")));
    made.brought = new Brought() {
      @Override
      boolean first(Setup setup, String externalId, UUID ticket) {
        return brought.add(externalId);
      }

      @Override
      void became(Setup setup, String externalId, UUID reply) {
        done.add("became " + externalId);
      }
    };
    made.windows = new Teller<>(asked -> asked.closes(closesAt));
    made.jobs = new Jobs() {
      @Override
      public void add(String kind, UUID subject, Object input) {
        notes.add(((NoteThere.Errand) input).words());
      }
    };
    made.desk = new Desk() {
      @Override
      public Done reply(Setup setup, UUID ticket, String email, String externalId, Content content) {
        return said("reply " + email + " " + (content.template() == null ? content.text() : content.template().name() + "/" + content.text()));
      }

      @Override
      public Done status(Setup setup, UUID ticket, String email, String externalId, Status status, String outcome) {
        return said(status + " " + email);
      }
    };
    return made;
  }

  private Desk.Done said(String what) {
    if (refusal != null) return new Desk.Done(false, "code", refusal, null);
    done.add(what);
    return new Desk.Done(true, null, null, UUID.randomUUID());
  }

  private boolean follow(Deed deed) {
    return follow.follow(there.setup, there.linked(), deed);
  }

  @Test
  void carries_an_answer_to_the_customer_once_as_whoever_wrote_it() {
    follow(REPLY);
    follow(REPLY);
    assertThat(done).containsExactly("reply eva@x.example Ya\nestá", "became 14");
    follow(new Deed(Sort.REPLY, "15", "nadie@x.example", "x", 0));
    assertThat(done).contains("reply null x");
    assertThat(notes).isEmpty();
  }

  @Test
  void tells_them_that_the_window_is_closed() {
    closesAt = Instant.now().minusSeconds(1);
    follow(REPLY);
    assertThat(done).isEmpty();
    assertThat(notes).singleElement().asString().startsWith("No entregado al cliente: la ventana de 24 horas");
  }

  @Test
  void sends_the_chosen_template_instead_and_says_so() {
    closesAt = null;
    There chosen = new There(Map.of("template", "aviso", "templateText", "true"));
    follow.follow(chosen.setup, there.linked(), REPLY);
    assertThat(done).contains("reply null aviso/Ya está");
    assertThat(notes).singleElement().asString().contains("la plantilla «aviso»");
  }

  @Test
  void undoes_all_when_the_desk_refuses_and_tells_why_at_the_next_try() {
    refusal = "El ticket ya está resuelto.";
    assertThatThrownBy(() -> follow(REPLY)).isInstanceOf(NotFollowed.class);
    brought.clear();
    refusal = null;
    assertThat(follow(REPLY)).isFalse();
    assertThat(done).isEmpty();
    assertThat(notes).containsExactly("No entregado al cliente: El ticket ya está resuelto.");
  }

  @Test
  void gives_tickets_to_people_of_the_desk_alone_and_ends_them() {
    follow(new Deed(Sort.ASSIGN, "change 1", "nadie@x.example", null, 0));
    follow(new Deed(Sort.ASSIGN, "change 2", "eva@x.example", null, 0));
    follow(new Deed(Sort.SOLVE, "change 3", null, null, 0));
    assertThat(done).containsExactly("ASSIGNED eva@x.example", "RESOLVED null");
  }

  @Test
  void says_that_files_do_not_reach_whatsapp() {
    follow(new Deed(Sort.REPLY, "16", "eva@x.example", "mire", 2));
    assertThat(notes).singleElement().asString().contains("adjuntos");
    assertThat(done).hasSize(2);
  }
}
