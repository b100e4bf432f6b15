package relevo.flow.definition;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What the form alone cannot tell: that every name leads somewhere and every node can be reached. Texts are {@link
 * TextCheck}'s.
 */
final class FlowCheck {

  private final String document;
  private final Flow flow;
  private final List<Problem> problems = new ArrayList<>();

  private FlowCheck(String document, Flow flow) {
    this.document = document;
    this.flow = flow;
  }

  static List<Problem> problems(String document, Flow flow) {
    FlowCheck check = new FlowCheck(document, flow);
    check.references();
    if (check.problems.isEmpty()) check.reach();
    check.problems.addAll(NodeCheck.problems(document, flow));
    check.problems.addAll(TextCheck.problems(document, flow));
    return check.problems;
  }

  private void references() {
    exists(null, flow.start());
    flow.commands().forEach(command -> exists(null, command.next()));
    flow.nodes().values().forEach(node -> node.followers().filter(Objects::nonNull).forEach(next -> exists(node.id(), next)));
  }

  private void exists(String from, String name) {
    if (!flow.nodes().containsKey(name)) {
      report(from, "no existe el nodo «" + name + "»; créelo o use uno de " + String.join(", ", flow.nodes().keySet()));
    }
  }

  private void reach() {
    Set<String> reached = new HashSet<>();
    Deque<String> ahead = new ArrayDeque<>();
    ahead.add(flow.start());
    flow.commands().forEach(command -> ahead.add(command.next()));
    while (!ahead.isEmpty()) {
      String node = ahead.remove();
      if (reached.add(node)) flow.node(node).followers().filter(Objects::nonNull).forEach(ahead::add);
    }
    flow.nodes().keySet().stream().filter(node -> !reached.contains(node))
        .forEach(node -> report(node, "no se llega nunca hasta él; enlácelo desde otro nodo o bórrelo"));
  }

  private void report(String node, String sentence) {
    problems.add(new Problem(document, node, sentence));
  }
}
