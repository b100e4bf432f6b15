package relevo.escalation.replay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import relevo.escalation.judge.PastTurns;
import relevo.escalation.judge.PastTurns.Span;
import relevo.escalation.replay.Trial.Kind;
import relevo.jobs.Jobs;
import relevo.kernel.ProductClock;
import relevo.kernel.Refusal;

/** Begins a replay, or puts rules into the shadow; one shadow at a time. */
@ApplicationScoped
public class StartTrial {

  @Inject Trials trials;
  @Inject TrialFiles files;
  @Inject PastTurns past;
  @Inject Jobs jobs;
  @Inject ProductClock clock;

  public TrialCard replay(TrialRequest asked, String by) {
    Span span = asked.span();
    TrialRequest settled = files.settled(asked);
    Trial trial = new Trial(Kind.REPLAY, files.of(settled), span, asked.most());
    trial.tries(settled.stricter());
    trial.startedBy(by, clock.now(), past.conversations(span, asked.most()));
    trials.add(trial);
    jobs.add(ReplayPage.KIND, trial.id(), new ReplayPage.Page(trial.id()));
    return trial.card(null);
  }

  public TrialCard shadow(TrialRequest asked, String by) {
    asked.refuseSpan();
    trials.lockShadows();
    trials.runningShadow().ifPresent(running -> {
      throw new Refusal(409, "shadow-running", "Ya hay reglas en la sombra (" + running + "): deténgalas antes de probar otras.");
    });
    Instant now = clock.now();
    TrialRequest settled = files.settled(asked);
    Trial trial = new Trial(Kind.SHADOW, files.of(settled), new Span(now, now), 0);
    trial.tries(settled.stricter());
    trial.startedBy(by, now, 0);
    trials.add(trial);
    return trial.card(null);
  }
}
