package relevo.flow.definition;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
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
    check.choices();
    check.problems.addAll(TextCheck.problems(document, flow));
    return check.problems;
  }

  private void references() {
    exists(null, flow.start());
    flow.commands().forEach(command -> exists(null, command.next()));
    flow.nodes().values().forEach(node -> {
      node.followers().forEach(next -> exists(node.id(), next));
      if (node instanceof Node.Menu menu) menu.options().stream().filter(option -> option.next() == null)
          .forEach(option -> report(node.id(), "la opción «" + option.id() + "» no lleva a ningún nodo; añada «next»"));
      if (node instanceof Node.Answer && flow.answers() == null) {
        report(node.id(), "no hay preguntas que mostrar; añada «answers» al documento");
      }
    });
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
      if (reached.add(node)) flow.node(node).followers().forEach(ahead::add);
    }
    flow.nodes().keySet().stream().filter(node -> !reached.contains(node))
        .forEach(node -> report(node, "no se llega nunca hasta él; enlácelo desde otro nodo o bórrelo"));
  }

  private void choices() {
    Set<String> ids = new HashSet<>();
    for (Node node : flow.nodes().values()) {
      if (!(node instanceof Node.Menu menu)) continue;
      for (Option option : menu.options()) {
        if (ids.add(option.id())) continue;
        report(node.id(), "la opción «" + option.id() + "» ya existe en otro sitio; cámbiele el «id»");
      }
    }
    for (Node node : flow.nodes().values()) {
      if (node instanceof Node.Ask ask && ask.expected() == Expected.CHOICE == ask.choices().isEmpty()) {
        report(node.id(), "«choices» va con «expects»: \"choice\", y solo entonces");
      }
    }
  }

  private void report(String node, String sentence) {
    problems.add(new Problem(document, node, sentence));
  }
}
