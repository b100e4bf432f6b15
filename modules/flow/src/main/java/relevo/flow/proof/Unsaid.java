package relevo.flow.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import relevo.flow.definition.Node;
import relevo.flow.definition.Words;

/** Looks for texts and calls that need what, on some way there, nobody has told yet. */
final class Unsaid {

  /** Always there: the operator's settings, what the desk counts, and what it finds in a message by itself. */
  private static final Set<String> GIVEN = Set.of("marca", "tienda", "misses");

  private Unsaid() {}

  static List<Flaw> in(Graph graph) {
    List<Flaw> flaws = new ArrayList<>();
    for (String id : graph.reachable()) {
      for (String name : needed(graph, graph.flow.node(id))) {
        List<Edge> way = graph.way(id, edge -> !edge.fills().contains(name));
        if (way == null) continue;
        flaws.add(new Flaw(id, "usa {{" + name + "}} y por este camino nadie lo ha dicho todavía; pregúntelo antes, dele un valor inicial o "
            + "escriba {{#" + name + "}}…{{/" + name + "}}", way));
      }
    }
    return flaws;
  }

  private static Set<String> needed(Graph graph, Node node) {
    Set<String> needed = new TreeSet<>();
    Stream.concat(Stream.ofNullable(Talk.said(node)), templates(node)).forEach(words -> needed.addAll(words.bare()));
    if (node instanceof Node.Call call) {
      needed.addAll(graph.flow.connectors().get(call.connector()).places());
      needed.removeAll(call.with().keySet());
    }
    needed.removeAll(GIVEN);
    return needed;
  }

  private static Stream<Words> templates(Node node) {
    return switch (node) {
      case Node.Call call -> call.with().values().stream();
      case Node.Subflow subflow -> subflow.with().values().stream();
      case Node.Assign assign -> assign.values().values().stream();
      case Node.Message message -> message.template() == null ? Stream.empty() : message.template().parameters().stream();
      default -> Stream.empty();
    };
  }
}
