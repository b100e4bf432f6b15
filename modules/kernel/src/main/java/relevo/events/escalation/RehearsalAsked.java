package relevo.events.escalation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import relevo.events.Owner;
import relevo.events.flow.TurnTaken;

/**
 * What would be understood of these messages, one after another from the beginning of a talk? Nobody sent them and nothing comes of
 * it, so it is no desk event; whoever understands messages answers with one turn for each, and keeps nothing.
 */
public final class RehearsalAsked {

  /** What another system answers, should it be asked. */
  public enum LookUp { FOUND, MISSING, FAILED }

  /** One message. {@code tapped} is the id of the option chosen, or null; {@code fields} are those that a look-up finds. */
  public record Line(String text, String tapped, Owner owner, LookUp lookUp, Map<String, String> fields) {}

  private final List<Line> lines;
  private final Instant at;
  private final List<TurnTaken> turns = new ArrayList<>();

  public RehearsalAsked(List<Line> lines, Instant at) {
    this.lines = List.copyOf(lines);
    this.at = at;
  }

  public List<Line> lines() {
    return lines;
  }

  public Instant at() {
    return at;
  }

  public void answer(TurnTaken turn) {
    turns.add(turn);
  }

  /** Empty if nobody understands messages here. */
  public List<TurnTaken> turns() {
    return List.copyOf(turns);
  }
}
