package relevo.flow.proof;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import relevo.flow.definition.Node;

/** Looks for rounds that nobody ends: the flow talks or calls by itself, or writes again and again to someone who keeps silent. */
final class Circles {

  private static final Predicate<Edge> ALONE = edge -> edge.by() == Edge.By.FLOW;
  private static final Predicate<Edge> UNANSWERED = edge -> edge.by() != Edge.By.CUSTOMER;

  private Circles() {}

  static List<Flaw> in(Graph graph) {
    List<Flaw> flaws = new ArrayList<>();
    Set<String> told = new HashSet<>();
    for (String node : graph.reachable()) {
      if (told.contains(node)) continue;
      List<Edge> round = endless(graph, node, ALONE);
      String sentence = "da vueltas sin que nadie escriba y no termina nunca; espere una respuesta o ponga una salida";
      if (round == null) {
        round = endless(graph, node, UNANSWERED);
        sentence = "escribe una y otra vez a quien no contesta; lleve el silencio a otro sitio o cuente los avisos";
      }
      if (round == null) continue;
      round.forEach(edge -> told.add(edge.to()));
      flaws.add(new Flaw(node, sentence, Flaw.joined(graph.way(node, edge -> true), round)));
    }
    return flaws;
  }

  /** A round that counts ends: the flow can see how often it has passed. */
  private static List<Edge> endless(Graph graph, String node, Predicate<Edge> kind) {
    return graph.round(node, kind.and(edge -> !counts(graph.flow.node(edge.to()))));
  }

  private static boolean counts(Node node) {
    return node instanceof Node.Assign assign && !assign.sums().isEmpty();
  }
}
