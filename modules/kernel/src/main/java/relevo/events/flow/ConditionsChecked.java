package relevo.events.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Is anything wrong with these conditions of a flow that is about to be accepted? It is a question, so it is no desk event; whoever
 * judges conditions reports what would go wrong.
 */
public final class ConditionsChecked {

  /**
   * What is wrong with one condition, in Spanish and in English.
   *
   * @param condition its place in the list, from 0
   * @param line of the condition's text, from 1, as the column is
   * @param suggestion null if there is none, as the English one is
   * @param excerpt the line, and below it a caret under the place
   */
  public record Flaw(
      int condition, int line, int column, String message, String suggestion, String english, String englishSuggestion,
      String excerpt) {}

  private final List<String> conditions;
  private final Map<String, Variable.Type> variables;
  private final List<Flaw> flaws = new ArrayList<>();

  public ConditionsChecked(List<String> conditions, Map<String, Variable.Type> variables) {
    this.conditions = List.copyOf(conditions);
    this.variables = Map.copyOf(variables);
  }

  public List<String> conditions() {
    return conditions;
  }

  /** Every variable that the flow has, with its type. */
  public Map<String, Variable.Type> variables() {
    return variables;
  }

  public void report(Flaw flaw) {
    flaws.add(flaw);
  }

  public List<Flaw> flaws() {
    return List.copyOf(flaws);
  }
}
