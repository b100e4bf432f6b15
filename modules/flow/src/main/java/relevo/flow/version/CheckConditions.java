package relevo.flow.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import relevo.events.flow.ConditionsChecked;
import relevo.events.flow.Variable;
import relevo.flow.definition.Flow;
import relevo.flow.definition.Node;
import relevo.flow.definition.Problem;

/** Has the conditions of a flow's branches checked by those who know the rules' grammar. */
@ApplicationScoped
class CheckConditions {

  @Inject Event<ConditionsChecked> questions;

  List<Problem> problems(String document, Flow flow) {
    List<Problem> problems = new ArrayList<>();
    for (Node node : flow.nodes().values()) {
      if (node instanceof Node.Branch branch && branch.variable() == null) problems.addAll(problems(document, flow, branch));
    }
    return problems;
  }

  private List<Problem> problems(String document, Flow flow, Node.Branch branch) {
    ConditionsChecked asked = new ConditionsChecked(branch.conditions(), types(flow));
    questions.fire(asked);
    return asked.flaws().stream().map(flaw -> new Problem(document, branch.id(), sentence(branch, flaw))).toList();
  }

  private static String sentence(Node.Branch branch, ConditionsChecked.Flaw flaw) {
    String hint = flaw.suggestion() == null ? "" : " " + flaw.suggestion();
    return "la condición " + (flaw.condition() + 1) + ", «" + branch.conditions().get(flaw.condition()) + "», columna " + flaw.column() + ": "
        + flaw.message() + hint;
  }

  private static Map<String, Variable.Type> types(Flow flow) {
    Map<String, Variable.Type> types = new HashMap<>();
    flow.filled().forEach(name -> types.put(name, Variable.Type.TEXT));
    flow.variables().values().forEach(declared -> types.put(declared.name(), declared.type()));
    return types;
  }
}
