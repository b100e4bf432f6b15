package relevo.escalation.replay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import relevo.escalation.judge.PastTurn;
import relevo.escalation.judge.PastTurns;
import relevo.escalation.judge.PastTurns.Place;
import relevo.jobs.JobHandler;
import relevo.jobs.Jobs;
import relevo.kernel.ProductClock;

/** A page of a replay, and then the next: however long the past is, one transaction and the memory hold a little of it. */
@ApplicationScoped
class ReplayPage implements JobHandler<ReplayPage.Page, Void> {

  static final String KIND = "escalation.replay";
  static final int TURNS = 1_000;

  @Inject Trials trials;
  @Inject TrialRules rules;
  @Inject PastTurns past;
  @Inject FollowTurns following;
  @Inject Jobs jobs;
  @Inject ProductClock clock;

  /** The next one of that trial. */
  public record Page(UUID trial) {}

  /** Turns of as many conversations as may still be looked at; {@code last} if there are no more. */
  record Portion(List<PastTurn> turns, int conversations, boolean last) {

    static Portion of(List<PastTurn> page, UUID current, int most) {
      int conversations = 0;
      UUID before = current;
      for (int i = 0; i < page.size(); i++) {
        if (!page.get(i).conversationId().equals(before)) {
          if (conversations == most) return new Portion(page.subList(0, i), conversations, true);
          conversations++;
          before = page.get(i).conversationId();
        }
      }
      return new Portion(page, conversations, page.size() < TURNS);
    }
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Class<Page> input() {
    return Page.class;
  }

  @Override
  public void settle(Page page, Void nothing) {
    Optional<Trial> found = trials.with(page.trial()).filter(Trial::isRunning);
    if (found.isEmpty()) return;
    Trial trial = found.get();
    Place place = trial.place();
    Portion portion = Portion.of(past.behind(place, trial.span(), TURNS), place.conversation(), trial.most() - trial.conversations());
    if (!portion.turns().isEmpty()) {
      following.follow(trial.id(), rules.of(trial.id(), trial::files), portion.turns());
      trial.reached(Place.of(portion.turns().getLast()), trial.conversations() + portion.conversations());
    }
    if (portion.last()) trial.done(clock.now());
    else jobs.add(KIND, trial.id(), page);
  }

  @Override
  public void parked(Page page, String error) {
    trials.with(page.trial()).ifPresent(trial -> trial.failed(error, clock.now()));
  }
}
