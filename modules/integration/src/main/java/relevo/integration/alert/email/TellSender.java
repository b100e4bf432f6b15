package relevo.integration.alert.email;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import relevo.integration.account.Account;
import relevo.integration.account.Accounts;
import relevo.integration.alert.DeskAddress;
import relevo.integration.alert.email.TellSender.Try;
import relevo.integration.vendor.NotDelivered;
import relevo.integration.vendor.NotDelivered.Sort;
import relevo.integration.vendor.Setup;
import relevo.jobs.JobHandler;
import relevo.kernel.ProductClock;

/** Tells somebody by mail that their answer did not reach the customer. */
@ApplicationScoped
class TellSender implements JobHandler<MailNotice, Try> {

  static final String KIND = "integration.email.tell";

  @Inject Accounts accounts;
  @Inject Postman postman;
  @Inject DeskAddress desk;
  @Inject ProductClock clock;

  /** Whether it need not be tried again. */
  record Try(boolean over) {}

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Class<MailNotice> input() {
    return MailNotice.class;
  }

  @Override
  public Direction direction() {
    return Direction.OUTSIDE;
  }

  @Override
  public boolean calls() {
    return true;
  }

  @Override
  public Duration deadline() {
    return Duration.ofSeconds(40);
  }

  @Override
  public Try call(MailNotice notice) {
    Setup setup = accounts.remembered(notice.account()).filter(Account::on).map(Account::setup).orElse(null);
    if (setup == null) return new Try(true);
    try {
      postman.send(new MailSetup(setup), letter(new MailSetup(setup), notice));
      return new Try(true);
    } catch (NotDelivered failure) {
      return new Try(failure.sort() == Sort.NEVER);
    }
  }

  private Letter letter(MailSetup server, MailNotice notice) {
    String domain = server.domain();
    String id = UUID.nameUUIDFromBytes(("notice " + notice.answerTo()).getBytes(StandardCharsets.UTF_8)) + "@" + domain;
    String link = desk.ofTicket(notice.ticket());
    String text = "Su respuesta no llegó al cliente. " + notice.why() + "\n\n" + link + "\n\nUsted escribió:\n\n" + notice.said() + "\n";
    String html = "<!doctype html><html><body><p>Su respuesta no llegó al cliente. " + LetterText.escaped(notice.why()) + "</p><p><a href=\""
        + LetterText.escaped(link) + "\">Abrir</a></p><pre>" + LetterText.escaped(notice.said()) + "</pre></body></html>";
    return new Letter(id, notice.to(), null, "Su respuesta no llegó al cliente", text, html, "Relevo <avisos.relevo." + domain + ">");
  }

  @Override
  public Optional<Instant> again(MailNotice notice, Try tried, int attempt) {
    return MailTries.next(tried.over(), attempt, clock.now());
  }

  @Override
  public void settle(MailNotice notice, Try tried) {}
}
