package relevo.integration.alert.email;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import relevo.events.integration.IntegrationChanged;
import relevo.integration.account.Account;
import relevo.integration.account.Accounts;
import relevo.integration.alert.Deliveries;
import relevo.jobs.Jobs;
import relevo.kernel.ProductClock;

class ReadMailboxTest {

  private final Map<String, String> marks = new HashMap<>();
  private final List<MailboxVisit> visits = new ArrayList<>();
  private final ReadMailbox read = new ReadMailbox();
  private boolean on = true;

  @BeforeEach
  void wire() {
    read.clock = new ProductClock();
    read.accounts = new Accounts() {
      @Override
      public Optional<Account> remembered(String name) {
        return Optional.of(new Account(Deliveries.setup("email", Map.of(), Map.of()), false));
      }

      @Override
      public Optional<Account> stored(String name) {
        return Optional.of(new Account(Deliveries.setup("email", Map.of("inboxHost", "imap.example"), Map.of()), on));
      }
    };
    read.readers = new Readers() {
      @Override
      void become(String account, String reader) {
        marks.put(account, reader);
      }

      @Override
      boolean is(String account, String reader) {
        return reader.equals(marks.get(account));
      }
    };
    read.jobs = new Jobs() {
      @Override
      public void add(String kind, UUID subject, Object input) {
        if (input instanceof MailboxVisit visit) visits.add(visit);
      }

      @Override
      public void addLater(String kind, UUID subject, Instant due, Object input) {
        visits.add((MailboxVisit) input);
      }
    };
  }

  private void isSetUp() {
    read.on(new IntegrationChanged("email-1", "email", true, false, "ana"));
  }

  @Test
  void sees_what_was_set_up_and_not_what_is_still_remembered() {
    isSetUp();
    assertThat(read.begin(visits.getFirst(), 1).input().setup().setting("inboxHost")).contains("imap.example");
    on = false;
    assertThat(read.begin(visits.getFirst(), 1).input()).isNull();
  }

  @Test
  void ends_where_it_was_set_up_anew() {
    isSetUp();
    isSetUp();
    assertThat(read.begin(visits.getFirst(), 1).input()).isNull();
    assertThat(read.begin(visits.getLast(), 1).input()).isNotNull();
  }

  @Test
  void has_every_mail_marked_whether_or_not_it_has_a_number() {
    isSetUp();
    MailboxVisit visit = read.begin(visits.getFirst(), 1).input();
    read.settle(visit, new ReadMailbox.Found(List.of(new Mail("7:1", null, "ana@acme.example", List.of(), false, ""),
        new Mail("7:2", "<2@x>", "ana@acme.example", List.of(), false, ""), new Mail(null, null, "", List.of(), true, ""))));
    assertThat(visits.getLast().done()).containsExactly("7:1", "7:2");
  }

  @Test
  void goes_on_while_nothing_may_leave() {
    assertThat(read.calls()).isTrue();
    assertThat(read.leaves()).isFalse();
  }
}
