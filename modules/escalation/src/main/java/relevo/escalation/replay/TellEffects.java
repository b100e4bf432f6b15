package relevo.escalation.replay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import relevo.escalation.judge.PastTurns.Span;
import relevo.escalation.release.Releases;
import relevo.escalation.release.RuleTexts;
import relevo.events.insight.WithoutRuleAsked;
import relevo.events.insight.WithoutRuleAsked.Effect;

/** Tells whoever looks for what holds the desk up what the replays say that were made without one of the live rules. */
@ApplicationScoped
class TellEffects {

  private static final int MOST_REPLAYS = 50;

  @Inject Trials trials;
  @Inject Reports reports;
  @Inject Releases releases;

  void on(@Observes WithoutRuleAsked asked) {
    List<Trial> replays = trials.replays(new Span(asked.since(), asked.until()), MOST_REPLAYS);
    if (replays.isEmpty()) return;
    Map<String, Trial> newest = new HashMap<>();
    replays.forEach(replay -> newest.putIfAbsent(replay.fingerprint(), replay));
    LeftOut live = new LeftOut(releases.files(releases.liveNumber()));
    for (String rule : asked.rules()) {
      live.written(rule).map(RuleTexts::fingerprint).map(newest::get).ifPresent(replay -> asked.answer(rule, effect(replay)));
    }
  }

  private Effect effect(Trial replay) {
    Report report = reports.of(replay.id());
    return new Effect(replay.id(), replay.state().name().toLowerCase(Locale.ROOT), report.conversations(), report.escalation().before(),
        report.escalation().after(), report.kinds().keeps(), report.kinds().moves(), report.turns().failed());
  }
}
