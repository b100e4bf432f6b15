package relevo.integration.alert.slack;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import relevo.events.integration.TakingAsked;
import relevo.integration.account.Account;
import relevo.integration.account.Accounts;
import relevo.integration.alert.Glances;
import relevo.integration.vendor.Desk;
import relevo.integration.vendor.Desk.Done;
import relevo.integration.vendor.NotDelivered;
import relevo.jobs.JobHandler;
import relevo.jobs.Jobs;
import relevo.kernel.ProductClock;

/**
 * Carries out what somebody pressed or wrote in Slack: finds out who they are, then acts at the desk in one transaction. Of several who
 * press at once the desk gives the ticket to one; the others are told who has it.
 */
@ApplicationScoped
class HearSlack implements JobHandler<SlackRequest, HearSlack.Who> {

  static final String KIND = "integration.slack.hear";

  private static final Logger LOG = System.getLogger(HearSlack.class.getName());
  private static final int MOST_TRIES = 4;
  private static final Duration PAUSE = Duration.ofSeconds(2);
  private static final int LONGEST_NOTE = 4_000;

  @Inject Accounts accounts;
  @Inject SlackPeople people;
  @Inject SlackNotes notes;
  @Inject Glances glances;
  @Inject Desk desk;
  @Inject Jobs jobs;
  @Inject ProductClock clock;
  @Inject Event<TakingAsked> takes;

  /** Who it is at the desk, null if nobody knows; {@code asked} is false if Slack could not be asked now. */
  record Who(String login, boolean asked) {}

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Class<SlackRequest> input() {
    return SlackRequest.class;
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
    return Duration.ofSeconds(20);
  }

  @Override
  public Start<SlackRequest> begin(SlackRequest request, int attempt) {
    return accounts.named(request.account()).filter(Account::on).map(account -> Start.call(request.with(account.setup()))).orElseGet(Start::drop);
  }

  @Override
  public Who call(SlackRequest request) {
    try {
      return new Who(people.login(request.setup(), request.user()).orElse(null), true);
    } catch (NotDelivered later) {
      return new Who(null, false);
    }
  }

  @Override
  public Optional<Instant> again(SlackRequest request, Who who, int attempt) {
    return who.asked() || attempt >= MOST_TRIES ? Optional.empty() : Optional.of(clock.now().plus(PAUSE.multipliedBy(attempt)));
  }

  @Override
  public void settle(SlackRequest request, Who who) {
    if (request.isNote()) keep(request, who);
    else take(request, who);
  }

  private void take(SlackRequest request, Who who) {
    if (who.login() == null) {
      tell(request, SlackWords.stranger(request.user(), who.asked()));
      return;
    }
    TakingAsked asked = new TakingAsked(request.ticket(), who.login());
    takes.fire(asked);
    if (asked.outcome() != TakingAsked.Outcome.TAKEN) tell(request, SlackWords.refused(asked));
  }

  /** A ticket that is over takes no more notes. What is refused is undone with all of this transaction; the next try finds it, and ends. */
  private void keep(SlackRequest request, Who who) {
    if (glances.at(request.ticket()).filter(ticket -> !ticket.status().equals("resolved")).isEmpty()) return;
    String text = request.text().strip();
    String note = text.length() <= LONGEST_NOTE ? text : text.substring(0, LONGEST_NOTE - 1) + "…";
    Optional<String> refused = notes.refused(request.setup(), request.event());
    if (refused.isPresent()) {
      LOG.log(Level.WARNING, "The desk does not keep the note " + request.event() + " of Slack: " + refused.get());
      return;
    }
    String author = who.login() == null ? "Slack " + request.user() : who.login();
    Done done = desk.note(request.setup(), request.ticket(), author, request.event(), note);
    if (!done.done()) throw notes.refuse(request.setup(), request.event(), done.code());
    // what was kept before notes had names here is told again, and has none
    if (done.made() != null) notes.heard(request.setup(), request.ticket(), done.made());
  }

  private void tell(SlackRequest request, String words) {
    if (request.responseUrl() != null) jobs.add(TellPresser.KIND, request.ticket(), new SlackReply(request.account(), request.responseUrl(), words, null));
  }
}
