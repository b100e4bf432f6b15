package relevo.escalation.judge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import relevo.escalation.facts.Facts;
import relevo.escalation.profile.Known;
import relevo.escalation.scenario.Imagination;
import relevo.escalation.scenario.Line;
import relevo.escalation.scenario.Unheard;
import relevo.escalation.team.Team;
import relevo.escalation.team.Teams;
import relevo.events.Owner;
import relevo.events.escalation.RehearsalAsked;
import relevo.events.flow.TurnTaken;

/** Has the flow read the messages of a scenario, and makes the facts of them that a real message would have made. */
@ApplicationScoped
class ImagineTurns implements Imagination {

  @Inject Event<RehearsalAsked> rehearsals;
  @Inject Teams teams;

  @Override
  public Facts hear(List<Line> chat, LocalDateTime at) {
    RehearsalAsked asked = new RehearsalAsked(chat.stream().map(ImagineTurns::line).toList(), moment(teams.fallback(), at));
    rehearsals.fire(asked);
    if (asked.turns().isEmpty()) throw new Unheard();
    TurnTaken last = asked.turns().getLast();
    return TurnFacts.of(last, Known.STRANGER, new JudgedConversation(last.conversationId()), teams.fallback());
  }

  @Override
  public Facts asSeenBy(String team, Facts facts, LocalDateTime at) {
    Team named = named(team);
    return facts.with(named.factAt(moment(named, at)), at);
  }

  @Override
  public int tierOf(String team) {
    return named(team).tier();
  }

  private Team named(String team) {
    return teams.named(team).orElseGet(teams::fallback);
  }

  private static Instant moment(Team team, LocalDateTime at) {
    return at.atZone(team.hours().zone()).toInstant();
  }

  private static RehearsalAsked.Line line(Line line) {
    return new RehearsalAsked.Line(line.text() == null ? "" : line.text(), line.tapped(),
        line.withPerson() ? Owner.HUMAN : Owner.BOT, line.answer().result(), line.answer().fields());
  }
}
