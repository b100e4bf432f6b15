package relevo.flow.dialogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import relevo.flow.definition.Flow;
import relevo.flow.definition.Node;

/** The flow a customer is in and those it was called from, each with what it remembers. */
final class Stack {

  private static final int DEEPEST = 5;

  private final Flow root;
  private final World.Subflows subflows;
  private final List<Frame> frames;
  private final Map<String, String> variables = new HashMap<>();
  private Flow flow;

  /** A subflow that is no longer there in its version is left at once. */
  Stack(Flow root, Place place, World.Subflows subflows) {
    this.root = root;
    this.subflows = subflows;
    frames = new ArrayList<>(place.frames());
    variables.putAll(place.node() == null ? initial(root) : place.variables());
    flow = frames.isEmpty() ? root : subflows.inVersion(frames.getLast().flow(), frames.getLast().version()).orElse(null);
    if (flow == null) leaveAll();
  }

  Flow root() {
    return root;
  }

  Flow flow() {
    return flow;
  }

  Map<String, String> variables() {
    return variables;
  }

  List<Frame> frames() {
    return frames;
  }

  boolean isInside() {
    return !frames.isEmpty();
  }

  /** The node at which a subflow begins; empty if it is not there, or too deep. */
  Optional<String> enter(Node.Subflow node, Speech speech) {
    Optional<Flow> called = frames.size() >= DEEPEST ? Optional.empty() : subflows.live(node.flow());
    called.ifPresent(next -> {
      Map<String, String> given = initial(next);
      node.with().forEach((name, template) -> given.put(name, speech.say(template)));
      frames.add(new Frame(next.name(), next.version(), node.id(), variables));
      remember(given);
      flow = next;
    });
    return called.map(Flow::start);
  }

  /** Back to the caller with what it wanted to know; its node to go on at, or null if it is gone. */
  String leave() {
    Frame frame = frames.removeLast();
    Map<String, String> told = Map.copyOf(variables);
    remember(frame.variables());
    flow = frames.isEmpty() ? root : subflows.inVersion(frames.getLast().flow(), frames.getLast().version()).orElse(root);
    if (!(flow.node(frame.caller()) instanceof Node.Subflow caller)) return null;
    caller.saves().forEach((theirs, ours) -> variables.put(ours, told.getOrDefault(theirs, "")));
    return caller.next();
  }

  /** Back to the first flow, with what it remembered. */
  void leaveAll() {
    if (!frames.isEmpty()) remember(frames.getFirst().variables());
    frames.clear();
    flow = root;
  }

  /** What others may see: nothing sensitive, and nothing the desk keeps for itself. */
  Map<String, String> shown() {
    Map<String, String> shown = new HashMap<>();
    if (isInside()) frames.getFirst().variables().forEach((name, value) -> show(root, name, value, shown));
    variables.forEach((name, value) -> show(flow, name, value, shown));
    return shown;
  }

  private static void show(Flow flow, String name, String value, Map<String, String> shown) {
    if (!flow.isSensitive(name) && !name.startsWith("#")) shown.put(name, value);
  }

  private void remember(Map<String, String> others) {
    variables.clear();
    variables.putAll(others);
  }

  private static Map<String, String> initial(Flow flow) {
    Map<String, String> initial = new HashMap<>();
    flow.variables().values().stream().filter(variable -> variable.initial() != null)
        .forEach(variable -> initial.put(variable.name(), variable.initial()));
    return initial;
  }
}
