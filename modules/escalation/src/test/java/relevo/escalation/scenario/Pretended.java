package relevo.escalation.scenario;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import relevo.escalation.facts.Facts;
import relevo.escalation.facts.Hours;

/** Stands in for the desk: reads a text as facts by a list, and knows one team that is never at work. */
final class Pretended implements Imagination {

  static final String CLOSED = "retenciones";

  private final Map<String, Map<String, Object>> read;

  Pretended(Map<String, Map<String, Object>> read) {
    this.read = read;
  }

  @Override
  public Facts hear(List<Line> chat, LocalDateTime at) {
    Line last = chat.getLast();
    if (!read.containsKey(last.text())) throw new Unheard();
    return Facts.of(read.get(last.text()), at).with(new Hours("mesa", true, 1200, "lunes", null, null), at);
  }

  @Override
  public Facts asSeenBy(String team, Facts facts, LocalDateTime at) {
    return facts.with(new Hours(team, !team.equals(CLOSED), 1200, "lunes", null, null), at);
  }

  @Override
  public int tierOf(String team) {
    return team.equals("especialistas") ? 3 : 2;
  }
}
