package relevo.integration.alert.email;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import relevo.command.Once;
import relevo.events.integration.AnswerAsked;
import relevo.events.integration.ReplyBroughtIn;
import relevo.integration.account.Account;
import relevo.integration.account.Accounts;
import relevo.integration.alert.Deliveries;
import relevo.integration.alert.Standings;
import relevo.integration.Teller;
import relevo.jobs.Jobs;

class HearMailTest {

  List<String> said = new ArrayList<>();
  List<MailNotice> notices = new ArrayList<>();
  Map<String, Object> kept = new HashMap<>();
  String why;
  HearMail hear = new HearMail();

  @BeforeEach
  void wire() {
    hear.accounts = new Accounts() {
      @Override
      public Optional<Account> named(String name) {
        return Optional.of(new Account(Deliveries.setup("email", Map.of("people", "ana@acme.example = ana"), Map.of()), true));
      }
    };
    hear.questions = new Teller<AnswerAsked>(question -> question.answer(why));
    hear.replies = new Teller<ReplyBroughtIn>(reply -> said.add(reply.agent() + ": " + reply.content().text()));
    hear.jobs = new Jobs() {
      @Override
      public void add(String kind, UUID subject, Object input) {
        notices.add((MailNotice) input);
      }
    };
    hear.once = new Once() {
      @Override
      public <T> T only(String scope, String key, String action, Object asked, Class<T> type, Supplier<T> command) {
        return type.cast(kept.computeIfAbsent(scope + key, any -> command.get()));
      }
    };
  }

  private void answer(String from, String text) {
    hear.settle(new MailAnswer("email-1", "<1@x>", Standings.TICKET, from, text), null);
  }

  @Test
  void says_it_to_the_customer_in_the_agents_name_once() {
    answer("ana@acme.example", "Ya está");
    answer("ana@acme.example", "Ya está");
    assertThat(said).containsExactly("ana: Ya está");
    assertThat(notices).isEmpty();
  }

  @Test
  void brings_back_what_cannot_go_with_the_reason() {
    why = "El ticket ya está resuelto.";
    answer("Bo@acme.example", "Ya está");
    assertThat(said).isEmpty();
    assertThat(notices).containsExactly(new MailNotice("email-1", Standings.TICKET, "Bo@acme.example", "<1@x>", why, "Ya está"));
  }

  @Test
  void brings_back_what_whatsapp_would_not_take() {
    answer("ana@acme.example", "x".repeat(4_097));
    assertThat(notices).singleElement().satisfies(notice -> assertThat(notice.why()).contains("4096"));
  }
}
