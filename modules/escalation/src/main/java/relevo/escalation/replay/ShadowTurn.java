package relevo.escalation.replay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import relevo.escalation.engine.RuleSet;
import relevo.escalation.judge.PastTurns;
import relevo.jobs.JobHandler;

/** Asks the rules in the shadow about a turn, after its own transaction: they can neither fail nor delay it. */
@ApplicationScoped
class ShadowTurn implements JobHandler<ShadowTurn.Heard, Void> {

  static final String KIND = "escalation.shadow";

  @Inject Trials trials;
  @Inject TrialRules rules;
  @Inject PastTurns past;
  @Inject FollowTurns following;
  @Inject Shadow shadow;

  /** A turn that was taken while that trial ran. */
  public record Heard(UUID trial, UUID message) {}

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Class<Heard> input() {
    return Heard.class;
  }

  @Override
  public void settle(Heard heard, Void nothing) {
    if (!shadow.mayFollow(heard.trial())) return;
    past.with(heard.message()).ifPresent(turn -> following.follow(heard.trial(), rules(heard.trial()), List.of(turn)));
  }

  private RuleSet rules(UUID trial) {
    return rules.of(trial, () -> trials.with(trial).map(Trial::files).orElse(Map.of()));
  }
}
