package relevo.escalation.scenario;

import java.time.LocalDateTime;
import java.util.List;
import relevo.escalation.facts.Facts;

/** What the desk would see of messages that nobody sent. */
public interface Imagination {

  /**
   * The facts of the last of these messages, with the hours of the team that takes what nobody else does.
   *
   * @throws Unheard if nobody here understands texts
   */
  Facts hear(List<Line> chat, LocalDateTime at);

  /** The same facts with this team's hours. */
  Facts asSeenBy(String team, Facts facts, LocalDateTime at);

  int tierOf(String team);
}
