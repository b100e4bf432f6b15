package relevo.events.flow;

import java.util.List;
import java.util.Map;

/**
 * Which of these conditions of a flow holds first? It is a question within a transaction, so it is no desk event; whoever knows the
 * facts answers it once.
 */
public final class ConditionAsked {

  /** The answer if none of them holds. */
  public static final int NONE = -1;

  private final TurnTaken turn;
  private final Map<String, Variable> variables;
  private final List<String> conditions;
  private final boolean imagined;
  private Integer first;
  private String trouble = "nobody here judges the conditions of flows";

  /**
   * @param turn as far as it has gone
   * @param variables every one that the flow has, those that are not known yet with a null value
   * @param imagined true of a talk that nobody has, of which there is nothing to look up: no customer, no earlier hand-over
   */
  public ConditionAsked(TurnTaken turn, Map<String, Variable> variables, List<String> conditions, boolean imagined) {
    this.turn = turn;
    this.variables = Map.copyOf(variables);
    this.conditions = List.copyOf(conditions);
    this.imagined = imagined;
  }

  public TurnTaken turn() {
    return turn;
  }

  public Map<String, Variable> variables() {
    return variables;
  }

  public List<String> conditions() {
    return conditions;
  }

  public boolean isImagined() {
    return imagined;
  }

  public void answer(int index) {
    first = index;
  }

  /** Says instead of an answer why there can be none. */
  public void refuse(String why) {
    trouble = why;
  }

  /**
   * The index of the first condition that holds, or {@link #NONE}.
   *
   * @throws IllegalStateException if nobody answered, or a condition before it cannot be read
   */
  public int first() {
    if (first == null) throw new IllegalStateException(trouble);
    return first;
  }
}
