package relevo.flow.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import relevo.flow.definition.Node;
import relevo.flow.definition.Words;

/** Looks for what a polite and discreet bot does not do: ask two things at once, ask again for a refused consent, say secrets aloud. */
final class Manners {

  private static final String QUESTION = "?";

  private Manners() {}

  static List<Flaw> brokenIn(Graph graph) {
    List<Flaw> flaws = new ArrayList<>();
    for (String id : graph.reachable()) {
      Node node = graph.flow.node(id);
      twoQuestions(graph, node, flaws);
      secrets(graph, node, flaws);
      if (node instanceof Node.Lead lead) importunate(graph, lead, flaws);
    }
    return flaws;
  }

  private static void twoQuestions(Graph graph, Node node, List<Flaw> flaws) {
    if (!(node instanceof Node.Message message) || !asks(message.text()) || message.next() == null) return;
    for (Edge edge : graph.leavingFrom(node.id())) {
      String asked = edge.by() == Edge.By.FLOW ? nextQuestion(graph, edge.to(), 0) : null;
      if (asked == null) continue;
      flaws.add(new Flaw(node.id(), "pregunta y, sin esperar la respuesta, pregunta otra cosa en «" + asked + "»; deje una sola pregunta",
          Flaw.joined(graph.way(node.id(), each -> true), graph.leavingFrom(node.id()).stream().filter(edge::equals).toList())));
    }
  }

  /** The node that asks next without anybody having answered, past at most a few that only speak. */
  private static String nextQuestion(Graph graph, String id, int passed) {
    Node node = graph.flow.node(id);
    if (Steps.waits(node) && !Steps.stays(node)) return Talk.said(node) != null && spanish(Talk.said(node)).contains(QUESTION) ? id : null;
    if (passed > graph.flow.nodes().size()) return null;
    return graph.leavingFrom(id).stream().filter(edge -> edge.by() == Edge.By.FLOW)
        .map(edge -> nextQuestion(graph, edge.to(), passed + 1)).filter(asked -> asked != null).findFirst().orElse(null);
  }

  private static boolean asks(Words words) {
    return words != null && spanish(words).strip().endsWith(QUESTION);
  }

  private static String spanish(Words words) {
    return words.texts().getOrDefault(Words.FIRST_LANGUAGE, "");
  }

  private static void secrets(Graph graph, Node node, List<Flaw> flaws) {
    Words said = Talk.said(node);
    if (said == null) return;
    said.places().stream().filter(graph.flow::isSensitive).forEach(name ->
        flaws.add(new Flaw(node.id(), "escribe en el chat {{" + name + "}}, que es confidencial; quítelo del texto", graph.way(node.id(), edge -> true))));
  }

  private static void importunate(Graph graph, Node.Lead lead, List<Flaw> flaws) {
    List<Edge> round = graph.round(lead.id(), edge -> edge.by() == Edge.By.FLOW || edge.from().equals(lead.id()) && edge.to().equals(lead.declined()));
    boolean again = lead.declined().equals(lead.id()) || round != null && round.getFirst().to().equals(lead.declined());
    if (!again) return;
    List<Edge> refused = round == null ? List.of() : round;
    flaws.add(new Flaw(lead.id(), "vuelve a pedir el permiso a quien acaba de negarlo; lleve «declined» a otro sitio",
        Flaw.joined(graph.way(lead.id(), edge -> true), refused)));
  }
}
