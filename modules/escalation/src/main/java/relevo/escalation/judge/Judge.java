package relevo.escalation.judge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import relevo.escalation.facts.Facts;
import relevo.escalation.release.LiveRules;
import relevo.escalation.release.LiveRules.Judged;
import relevo.escalation.team.Team;
import relevo.escalation.team.Teams;

/** Asks the rules about one turn, with the opening hours of the team that would take over. */
@ApplicationScoped
class Judge {

  @Inject LiveRules rules;
  @Inject Teams teams;

  /** The facts that decided, what was decided, and the team meant: the chosen one, or else the fallback team. */
  record Judgement(Facts facts, Judged judged, Team team, long micros) {}

  /** @param facts with the fallback team's hours */
  Judgement judge(Facts facts, Instant at) {
    long start = System.nanoTime();
    Judged first = rules.judge(facts, teams.fallback().name());
    Team chosen = chosen(first);
    if (sameHours(facts, chosen, at)) return new Judgement(facts, first, chosen, microsSince(start));
    Facts again = facts.with(chosen.factAt(at), chosen.timeAt(at));
    Judged second = rules.judge(again, teams.fallback().name());
    return new Judgement(again, second, chosen(second), microsSince(start));
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
