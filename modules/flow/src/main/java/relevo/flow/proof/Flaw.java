package relevo.flow.proof;

import java.util.ArrayList;
import java.util.List;

/** What must not happen, at which node, and the way there. */
record Flaw(String node, String sentence, List<Edge> way) {

  static List<Edge> joined(List<Edge> way, List<Edge> rest) {
    List<Edge> joined = new ArrayList<>(way);
    joined.addAll(rest);
    return joined;
  }
}
