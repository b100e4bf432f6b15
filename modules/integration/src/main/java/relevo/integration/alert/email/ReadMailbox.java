package relevo.integration.alert.email;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import relevo.events.integration.IntegrationChanged;
import relevo.integration.account.Account;
import relevo.integration.account.Accounts;
import relevo.integration.vendor.Setup;
import relevo.jobs.JobHandler;
import relevo.jobs.Jobs;
import relevo.kernel.Ids;
import relevo.kernel.ProductClock;

/**
 * Looks into the mailbox of answers again and again, as long as its integration is at work and was not set up anew. A mail is marked as
 * read once what it says is a job of its own, so that it is read twice at worst, which its number shows.
 */
@ApplicationScoped
class ReadMailbox implements JobHandler<MailboxVisit, ReadMailbox.Found> {

  static final String KIND = "integration.email.read";

  private static final String EMAIL = "email";
  private static final Duration EVERY = Duration.ofSeconds(15);
  private static final Duration AFTER_FAILURE = Duration.ofMinutes(1);

  @Inject Accounts accounts;
  @Inject Mailbox mailbox;
  @Inject Readers readers;
  @Inject Jobs jobs;
  @Inject ProductClock clock;

  /** What was unread; null if the server was away. */
  record Found(List<Mail> mails) {}

  void on(@Observes IntegrationChanged changed) {
    if (!changed.kind().equals(EMAIL) || changed.removed() || !changed.on()) return;
    String reader = Ids.next().toString();
    readers.become(changed.name(), reader);
    jobs.add(KIND, line(changed.name()), new MailboxVisit(changed.name(), reader, List.of(), null));
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Class<MailboxVisit> input() {
    return MailboxVisit.class;
  }

  @Override
  public Direction direction() {
    return Direction.OUTSIDE;
  }

  @Override
  public boolean calls() {
    return true;
  }

  /** It only brings in. */
  @Override
  public boolean leaves() {
    return false;
  }

  @Override
  public Duration deadline() {
    return Duration.ofSeconds(40);
  }

  @Override
  public Start<MailboxVisit> begin(MailboxVisit visit, int attempt) {
    Optional<Setup> setup = accounts.stored(visit.account()).filter(Account::on).map(Account::setup)
        .filter(each -> new MailSetup(each).hasInbox() && readers.is(each.name(), visit.reader()));
    return setup.map(each -> Start.call(visit.with(each))).orElseGet(Start::drop);
  }

  @Override
  public Found call(MailboxVisit visit) {
    MailSetup server = new MailSetup(visit.setup());
    try {
      if (!visit.done().isEmpty()) mailbox.markRead(server, visit.done());
      return new Found(mailbox.unread(server));
    } catch (MessagingException away) {
      return new Found(null);
    }
  }

  @Override
  public Optional<Instant> again(MailboxVisit visit, Found found, int attempt) {
    return found.mails() == null ? Optional.of(clock.now().plus(AFTER_FAILURE)) : Optional.empty();
  }

  @Override
  public void settle(MailboxVisit visit, Found found) {
    MailSetup server = new MailSetup(visit.setup());
    for (Mail mail : found.mails()) {
      if (mail.automatic() || mail.id() == null) continue;
      ReplyAddress.among(mail.to(), mail.from(), server.replyKeys())
          .ifPresent(address -> jobs.add(address.role().equals(ReplyAddress.CUSTOMER) ? HearCustomer.KIND : HearMail.KIND, address.ticket(),
              new MailAnswer(visit.account(), mail.id(), address.ticket(), mail.from(), mail.text())));
    }
    List<String> marks = found.mails().stream().map(Mail::mark).filter(Objects::nonNull).toList();
    jobs.addLater(KIND, line(visit.account()), clock.now().plus(EVERY), new MailboxVisit(visit.account(), visit.reader(), marks, null));
  }

  private static UUID line(String account) {
    return UUID.nameUUIDFromBytes(("mailbox " + account).getBytes(StandardCharsets.UTF_8));
  }
}
