package relevo.integration.alert.email;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import relevo.command.Once;
import relevo.events.integration.LetterBroughtIn;
import relevo.integration.account.Accounts;
import relevo.integration.vendor.Links;
import relevo.integration.vendor.Links.Link;
import relevo.integration.vendor.Setup;
import relevo.jobs.JobHandler;
import relevo.kernel.ProductClock;

/** Brings what a customer answered by mail into their conversation, once; whoever wants no more mail gets none. */
@ApplicationScoped
class HearCustomer implements JobHandler<MailAnswer, Void> {

  static final String KIND = "integration.email.heard";

  private static final int LONGEST = 20_000;
  private static final String NOTHING = "(correo sin texto)";

  @Inject Accounts accounts;
  @Inject CustomerAddress addresses;
  @Inject Links links;
  @Inject Once once;
  @Inject ProductClock clock;
  @Inject Event<LetterBroughtIn> letters;

  /** What came of it. */
  public record Heard(boolean farewell) {}

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Class<MailAnswer> input() {
    return MailAnswer.class;
  }

  @Override
  public Direction direction() {
    return Direction.OUTSIDE;
  }

  @Override
  public void settle(MailAnswer answer, Void nothing) {
    Setup setup = accounts.working(answer.account()).orElse(null);
    if (setup == null) return;
    once.only("integration " + answer.account(), answer.key(), "letter " + answer.ticket(), Map.of(), Heard.class, () -> heard(setup, answer));
  }

  /** Their farewell is in the conversation too, so that nobody wonders. */
  private Heard heard(Setup setup, MailAnswer answer) {
    boolean farewell = CustomerWords.isFarewell(answer.text());
    if (farewell) addresses.forget(setup, answer.from());
    String id = answer.key().replaceAll("[<>\\s]", "");
    String first = links.of(setup, WriteCustomer.THREAD, answer.ticket()).map(Link::extra).orElse(id);
    links.keep(setup, WriteCustomer.THREAD, new Link(answer.ticket(), id, first));
    letters.fire(new LetterBroughtIn(answer.ticket(), id, said(answer.text()), clock.now()));
    return new Heard(farewell);
  }

  private static String said(String text) {
    if (text.isBlank()) return NOTHING;
    return text.codePointCount(0, text.length()) <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)) + "…";
  }
}
