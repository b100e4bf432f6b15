package relevo.flow.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import relevo.flow.definition.Flow;
import relevo.flow.definition.Line;
import relevo.flow.definition.Problem;

/**
 * Goes through everything that can happen in a flow, whatever customers write and back ends answer, and shows what must not happen as a
 * chat. The values of variables are not followed: every way out of a branch counts as possible.
 */
public final class Proof {

  private static final Predicate<Edge> ANY = edge -> true;

  private Proof() {}

  /** What the form and the texts of a flow leave open; empty if nothing can go wrong. The flow must be sound by itself. */
  public static List<Problem> problems(String document, Flow flow) {
    Graph graph = Graph.of(flow);
    List<Flaw> flaws = new ArrayList<>();
    flaws.addAll(Circles.in(graph));
    flaws.addAll(WayOut.missingIn(graph));
    flaws.addAll(Unsaid.in(graph));
    flaws.addAll(Manners.brokenIn(graph));
    return flaws.stream().map(flaw -> new Problem(document, flaw.node(), flaw.sentence(), Talk.of(flow, flaw.way()))).toList();
  }

  /** The same problems, each with the chat that leads to its node, where one does. */
  public static List<Problem> shown(Flow flow, List<Problem> problems) {
    Graph graph = Graph.of(flow);
    return problems.stream().map(problem -> problem.node() == null ? problem : problem.shown(talk(graph, problem))).toList();
  }

  private static List<Line> talk(Graph graph, Problem problem) {
    return Talk.of(graph.flow, graph.way(problem.node(), ANY), language(graph.flow, problem));
  }

  /** A missing text is shown to whom it is missing. */
  private static String language(Flow flow, Problem problem) {
    return flow.languages().stream().filter(each -> problem.sentence().contains("«" + each + "»")).findFirst().orElse("es");
  }
}
