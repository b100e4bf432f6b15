package relevo.flow.proof;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import relevo.flow.definition.Node;

/** Looks for places from which customers cannot come to a person, whatever they do. */
final class WayOut {

  private WayOut() {}

  static List<Flaw> missingIn(Graph graph) {
    Set<String> goals = graph.flow.nodes().values().stream().filter(node -> isGoal(graph, node)).map(Node::id).collect(Collectors.toSet());
    Set<String> safe = graph.leadingTo(goals, edge -> true);
    List<Flaw> flaws = new ArrayList<>();
    Set<String> told = new HashSet<>();
    for (String node : graph.reachable()) {
      if (safe.contains(node) || told.contains(node)) continue;
      told.add(node);
      follow(graph, node, told);
      flaws.add(new Flaw(node, sentence(graph, node), graph.way(node, edge -> true)));
    }
    return flaws;
  }

  /** The end of a flow that only others call is where those go on. */
  private static boolean isGoal(Graph graph, Node node) {
    return node instanceof Node.HandOver || graph.flow.onlyCalled() && node instanceof Node.End;
  }

  /** What lies behind an unsafe node is unsafe for the same reason, and need not be told as well. */
  private static void follow(Graph graph, String node, Set<String> told) {
    for (Edge edge : graph.leavingFrom(node)) {
      if (told.add(edge.to())) follow(graph, edge.to(), told);
    }
  }

  private static String sentence(Graph graph, String node) {
    boolean stuck = graph.leavingFrom(node).isEmpty();
    return (stuck ? "es un callejón sin salida: aquí no hay nada más que hacer" : "desde aquí nadie llega nunca a una persona")
        + "; añada un camino a un nodo «hand-over», aunque sea una orden como «agente»";
  }
}
