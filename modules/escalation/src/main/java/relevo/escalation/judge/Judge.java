package relevo.escalation.judge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Function;
import relevo.escalation.engine.RuleSet;
import relevo.escalation.facts.Facts;
import relevo.escalation.release.LiveRules;
import relevo.escalation.release.LiveRules.Judged;
import relevo.escalation.team.Team;
import relevo.escalation.team.Teams;

/** Asks the rules about one turn, with the opening hours of the team that would take over. */
@ApplicationScoped
class Judge {

  /** In the place of a release's number: those rules are none. */
  static final long NO_RELEASE = -1;

  @Inject LiveRules rules;
  @Inject Teams teams;

  /** The facts that decided, what was decided, and the team meant: the chosen one, or else the fallback team. */
  record Judgement(Facts facts, Judged judged, Team team, long micros) {}

  /** @param facts with the fallback team's hours */
  Judgement judge(Facts facts, Instant at) {
    return judge(facts, at, asked -> rules.judge(asked, teams.fallback().name()));
  }

  /** The same by other rules than the live ones. */
  Judgement judge(Facts facts, Instant at, Function<Facts, Judged> ruling) {
    long start = System.nanoTime();
    Judged first = ruling.apply(facts);
    Team chosen = chosen(first);
    if (sameHours(facts, chosen, at)) return new Judgement(facts, first, chosen, microsSince(start));
    Facts again = facts.with(chosen.factAt(at), chosen.timeAt(at));
    Judged second = ruling.apply(again);
    return new Judgement(again, second, chosen(second), microsSince(start));
  }

  /**
   * Facts of a turn that is past, by other rules. While the same team comes of it, the hours that the facts hold are the right ones,
   * whatever the calendar says today. Otherwise it goes as it does live: by the fallback team's hours, then by the chosen team's.
   *
   * @param teamThen to whom the turn handed over, or null
   */
  Judgement again(RuleSet others, Facts facts, String teamThen, Instant at) {
    Judgement asIs = asIs(others, facts);
    if (Objects.equals(Result.of(asIs).team(), teamThen)) return asIs;
    Team fallback = teams.fallback();
    return judge(facts.with(fallback.factAt(at), fallback.timeAt(at)), at, ruling(others));
  }

  /** Once, by facts that hold the right hours already. */
  Judgement asIs(RuleSet others, Facts facts) {
    Judged judged = ruling(others).apply(facts);
    return new Judgement(facts, judged, chosen(judged), 0);
  }

  private static Function<Facts, Judged> ruling(RuleSet others) {
    return facts -> new Judged(others.decide(facts), NO_RELEASE, others.rules());
  }

  private static boolean sameHours(Facts facts, Team chosen, Instant at) {
    return chosen.name().equals(facts.hours().team()) || chosen.isOpenAt(at) == facts.hours().open();
  }

  private Team chosen(Judged judged) {
    String name = judged.decision().escalates() ? judged.decision().team() : teams.fallback().name();
    return teams.named(name).orElseGet(teams::fallback);
  }

  private static long microsSince(long start) {
    return (System.nanoTime() - start) / 1000;
  }
}
