package relevo.integration.alert.email;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import relevo.events.integration.CopyAsked;
import relevo.events.integration.LetterSettled;
import relevo.integration.account.Account;
import relevo.integration.account.Accounts;
import relevo.integration.alert.Tongue;
import relevo.integration.alert.email.WriteCustomer.Try;
import relevo.integration.vendor.Links;
import relevo.integration.vendor.Links.Link;
import relevo.integration.vendor.NotDelivered;
import relevo.integration.vendor.NotDelivered.Sort;
import relevo.integration.vendor.Setup;
import relevo.jobs.JobHandler;
import relevo.kernel.ProductClock;

/** Carries a message to a customer by mail, once, and tells what came of it. */
@ApplicationScoped
class WriteCustomer implements JobHandler<CustomerLetter, Try> {

  static final String KIND = "integration.email.customer";
  /** The first and the last mail of a conversation, so that mail programs show it as one. */
  static final String THREAD = "thread";

  @Inject Accounts accounts;
  @Inject Postman postman;
  @Inject Links links;
  @Inject ProductClock clock;
  @Inject Event<CopyAsked> files;
  @Inject Event<LetterSettled> settled;

  /** {@code why} it did not go, or null; {@code over} if no other try can help. */
  record Try(boolean over, String why) {}

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Class<CustomerLetter> input() {
    return CustomerLetter.class;
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
  public Start<CustomerLetter> begin(CustomerLetter letter, int attempt) {
    if (letter.file() == null) return Start.call(letter);
    CopyAsked asked = new CopyAsked(letter.file());
    files.fire(asked);
    return Start.call(letter.with(asked.copy()));
  }

  @Override
  public Try call(CustomerLetter letter) {
    Setup setup = accounts.remembered(letter.account()).filter(Account::on).map(Account::setup).orElse(null);
    if (setup == null) return new Try(true, "La integración de correo está apagada");
    if (links.of(setup, EmailIntegration.SENT, letter.message()).isPresent()) return new Try(true, null);
    if (letter.file() != null && letter.copy() == null) return new Try(true, "El archivo ya no está guardado");
    try {
      MailSetup server = new MailSetup(setup);
      String id = letter.message() + "@" + server.domain();
      Optional<Link> thread = links.of(setup, THREAD, letter.conversation());
      postman.send(server, letter(server, id, letter, thread));
      links.keep(setup, EmailIntegration.SENT, new Link(letter.message(), id, null));
      links.keep(setup, THREAD, new Link(letter.conversation(), id, thread.map(Link::extra).orElse(id)));
      return new Try(true, null);
    } catch (NotDelivered failure) {
      return new Try(failure.sort() == Sort.NEVER, "Por correo: " + failure.getMessage());
    }
  }

  private static Letter letter(MailSetup server, String id, CustomerLetter letter, Optional<Link> thread) {
    CustomerWords words = CustomerWords.in(Tongue.of(server.setup()));
    String replyTo = new ReplyAddress(letter.conversation(), ReplyAddress.CUSTOMER, letter.address()).at(server.from(), server.replyKeys().getFirst());
    List<String> answers = thread.map(known -> Stream.of(known.extra(), known.externalId()).distinct().toList()).orElse(List.of());
    String subject = (answers.isEmpty() ? "" : "Re: ") + words.subject();
    String said = letter.text().isBlank() ? letter.fileName() : letter.text();
    Enclosed file = letter.copy() == null ? null : new Enclosed(letter.fileName(), letter.copy());
    return new Letter(id, letter.address(), replyTo, subject, words.text(said), words.html(said), null, answers, file);
  }

  @Override
  public Optional<Instant> again(CustomerLetter letter, Try tried, int attempt) {
    return MailTries.next(tried.over(), attempt, clock.now());
  }

  @Override
  public void settle(CustomerLetter letter, Try tried) {
    settled.fire(new LetterSettled(letter.conversation(), letter.message(), tried.why()));
  }

  @Override
  public void dropped(List<CustomerLetter> letters, String why) {
    for (CustomerLetter letter : letters) settled.fire(new LetterSettled(letter.conversation(), letter.message(), why));
  }
}
