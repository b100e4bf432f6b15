package relevo.flow.proof;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import relevo.flow.definition.Flow;

/** A flow as nodes and all the steps that can lead from one to another, whatever customers write and back ends answer. */
final class Graph {

  final Flow flow;
  private final Map<String, List<Edge>> from = new HashMap<>();
  private final Map<String, List<Edge>> to = new HashMap<>();

  private Graph(Flow flow) {
    this.flow = flow;
  }

  static Graph of(Flow flow) {
    Graph graph = new Graph(flow);
    Steps steps = new Steps(flow);
    steps.beginnings().forEach(graph::add);
    flow.nodes().values().forEach(node -> steps.of(node).forEach(graph::add));
    graph.stay();
    return graph;
  }

  private void add(Edge edge) {
    if (!flow.nodes().containsKey(edge.to())) return;
    from.computeIfAbsent(edge.from(), key -> new ArrayList<>()).add(edge);
    to.computeIfAbsent(edge.to(), key -> new ArrayList<>()).add(edge);
  }

  /** Whoever is told something that leads no further stands where they stood before. */
  private void stay() {
    List<Edge> stays = new ArrayList<>();
    for (String told : flow.nodes().keySet()) {
      if (!Steps.stays(flow.node(told))) continue;
      leadingTo(Set.of(told), edge -> edge.by() == Edge.By.FLOW).stream().flatMap(before -> comingTo(before).stream())
          .filter(edge -> edge.by() == Edge.By.CUSTOMER && edge.from() != null).map(Edge::from).distinct().sorted()
          .forEach(place -> stays.add(new Edge(told, place, Edge.By.BACK, null, Set.of())));
    }
    stays.forEach(this::add);
  }

  List<Edge> leavingFrom(String node) {
    return from.getOrDefault(node, List.of());
  }

  List<Edge> comingTo(String node) {
    return to.getOrDefault(node, List.of());
  }

  /** Where conversations can come to, in the order of the fewest steps. */
  List<String> reachable() {
    Map<String, Edge> ways = ways(edge -> true);
    return new ArrayList<>(ways.keySet());
  }

  /** All from which one of these is reached by steps of that kind; themselves among them. */
  Set<String> leadingTo(Collection<String> goals, Predicate<Edge> kind) {
    Set<String> leading = new HashSet<>(goals);
    Deque<String> ahead = new ArrayDeque<>(goals);
    while (!ahead.isEmpty()) {
      for (Edge edge : comingTo(ahead.remove())) {
        if (edge.from() != null && kind.test(edge) && leading.add(edge.from())) ahead.add(edge.from());
      }
    }
    return leading;
  }

  /** The shortest way from the beginning of a conversation by steps of that kind; null if there is none. */
  List<Edge> way(String goal, Predicate<Edge> kind) {
    Map<String, Edge> ways = ways(kind);
    if (!ways.containsKey(goal)) return null;
    Deque<Edge> way = new ArrayDeque<>();
    for (Edge edge = ways.get(goal); edge != null; edge = edge.from() == null ? null : ways.get(edge.from())) way.addFirst(edge);
    return List.copyOf(way);
  }

  /** The shortest way back to a node by steps of that kind; null if there is none. */
  List<Edge> round(String node, Predicate<Edge> kind) {
    Map<String, Edge> ways = new LinkedHashMap<>();
    Deque<String> ahead = new ArrayDeque<>(List.of(node));
    while (!ahead.isEmpty()) {
      for (Edge edge : leavingFrom(ahead.remove())) {
        if (edge.by() == Edge.By.BACK || !kind.test(edge) || ways.putIfAbsent(edge.to(), edge) != null) continue;
        if (edge.to().equals(node)) return back(node, ways);
        ahead.add(edge.to());
      }
    }
    return null;
  }

  private static List<Edge> back(String node, Map<String, Edge> ways) {
    Deque<Edge> round = new ArrayDeque<>();
    Edge edge = ways.get(node);
    round.addFirst(edge);
    while (!edge.from().equals(node)) {
      edge = ways.get(edge.from());
      round.addFirst(edge);
    }
    return List.copyOf(round);
  }

  private Map<String, Edge> ways(Predicate<Edge> kind) {
    Map<String, Edge> ways = new LinkedHashMap<>();
    Deque<String> ahead = new ArrayDeque<>();
    for (Edge first : leavingFrom(null)) {
      if (kind.test(first) && ways.putIfAbsent(first.to(), first) == null) ahead.add(first.to());
    }
    while (!ahead.isEmpty()) {
      for (Edge edge : leavingFrom(ahead.remove())) {
        if (edge.by() != Edge.By.BACK && kind.test(edge) && ways.putIfAbsent(edge.to(), edge) == null) ahead.add(edge.to());
      }
    }
    return ways;
  }
}
