package relevo.escalation.replay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import relevo.escalation.judge.PastTurns.Span;
import relevo.escalation.language.RuleModel;
import relevo.escalation.release.LiveRules;
import relevo.escalation.release.Releases;
import relevo.escalation.release.RuleTexts;
import relevo.events.insight.ReplayAmongAsked;
import relevo.events.insight.RuleEffectsAsked;

/** Tells whoever looks for what holds the desk up what the replays say that were made with one of the live rules left out or stricter. */
@ApplicationScoped
class TellEffects {

  private static final int MOST_REPLAYS = 50;

  /** A rule of the live ones, made stricter as it was in a replay. */
  private record Moved(RuleModel rule, Limit limit) {}

  @Inject Trials trials;
  @Inject Effects effects;
  @Inject Releases releases;
  @Inject LiveRules live;

  void on(@Observes RuleEffectsAsked asked) {
    List<Trial> replays = trials.replays(new Span(asked.since(), asked.until()), MOST_REPLAYS);
    Rewriting files = replays.isEmpty() ? null : new Rewriting(releases.files(releases.liveNumber()));
    if (files != null) tellWithout(asked, replays, files);
    tellStricter(asked, replays.stream().filter(replay -> replay.stricter().isPresent()).toList(), files);
  }

  private void tellWithout(RuleEffectsAsked asked, List<Trial> replays, Rewriting files) {
    Map<String, Trial> newest = new HashMap<>();
    replays.forEach(replay -> newest.putIfAbsent(replay.fingerprint(), replay));
    for (String rule : asked.rules()) {
      files.writtenWithout(rule).map(RuleTexts::fingerprint).map(newest::get).ifPresent(replay -> asked.answer(rule, effects.of(replay)));
    }
  }

  private void tellStricter(RuleEffectsAsked asked, List<Trial> replays, Rewriting files) {
    for (RuleModel rule : live.rules()) {
      if (!asked.rules().contains(rule.name())) continue;
      for (Limit limit : Limit.of(rule)) {
        Optional<Trial> newest = replays.stream().filter(replay -> isOf(replay, new Moved(rule, limit), files)).findFirst();
        asked.answer(rule.name(), told(limit, newest));
      }
    }
  }

  /** True if it is these live rules, with nothing but that number moved. */
  private static boolean isOf(Trial replay, Moved moved, Rewriting files) {
    return replay.stricter().filter(stricter -> stricter.rule().equals(moved.rule().name()) && stricter.condition().equals(moved.limit().condition()))
        .flatMap(stricter -> files.writtenWith(moved.limit().moved(moved.rule(), stricter.to()))).map(RuleTexts::fingerprint)
        .filter(replay.fingerprint()::equals).isPresent();
  }

  private RuleEffectsAsked.Limit told(Limit limit, Optional<Trial> replay) {
    return new RuleEffectsAsked.Limit(limit.condition(), limit.value().doubleValue(), limit.next().orElse(null),
        replay.flatMap(Trial::stricter).map(Stricter::to).orElse(null), replay.map(effects::of).orElse(null));
  }

  void on(@Observes ReplayAmongAsked asked) {
    trials.with(asked.replay()).ifPresent(replay -> asked.answer(effects.among(replay, asked.conversations())));
  }
}
