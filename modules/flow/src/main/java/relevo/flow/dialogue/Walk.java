package relevo.flow.dialogue;

import java.util.HashMap;
import java.util.Map;
import relevo.flow.definition.Flow;
import relevo.flow.definition.Node;
import relevo.flow.definition.Words;

/** One way through a flow, from node to node until it must wait: for the customer, for a look-up, or for a person. */
final class Walk {

  /** So often may one step come by the same node. */
  private static final int MOST_VISITS = 10;
  private static final int MOST_STEPS = 1000;
  private static final String LOOP = "bucle";

  final Flow flow;
  final Heard heard;
  final Bubbles bubbles = new Bubbles();
  final Map<String, String> variables;
  final Speech speech;
  private final Map<String, Integer> visits = new HashMap<>();
  private final Place before;
  private String node;
  private int steps;
  private boolean understood = true;
  private int misses;
  private String menuChoice;
  private String handOver;
  private String failedAction;
  private String phrase;
  private Outcome.LookUpWanted wanted;
  private Double confidence;

  Walk(Flow flow, Place place, Heard heard, Map<String, String> settings) {
    this.flow = flow;
    this.heard = heard;
    before = place;
    node = place.node() != null && flow.node(place.node()) != null ? place.node() : flow.start();
    steps = place.steps();
    variables = new HashMap<>(place.variables());
    variables.putAll(heard.entities());
    speech = new Speech(flow, heard.language(), settings, variables);
  }

  Node standingAt() {
    return flow.node(node);
  }

  boolean begun() {
    return before.node() != null;
  }

  int missesBefore() {
    return before.misses();
  }

  void choose(String option) {
    menuChoice = option;
  }

  void mention(String said) {
    phrase = said;
  }

  void trust(double score) {
    confidence = score;
  }

  void fail(String action) {
    failedAction = action;
  }

  /** The message wants no answer and changes nothing. */
  void letPass() {
    misses = before.misses();
  }

  /** The message led nowhere: words that say so, and one failed answer more. */
  void miss(Words words) {
    understood = false;
    misses = before.misses() + 1;
    variables.put("misses", String.valueOf(misses));
    bubbles.add(misses == flow.missLimit() && flow.handOver() != null
        ? speech.text(flow.handOver()) : speech.fallback(words, standingAt()));
    variables.remove("misses");
  }

  /** Goes to a node and on from there, until something must be waited for. */
  void enter(String first) {
    String next = first;
    while (next != null) {
      if (loops(next)) return;
      next = pass(flow.node(next));
    }
  }

  private boolean loops(String next) {
    if (!flow.botStays()) steps++;
    if (visits.merge(next, 1, Integer::sum) < MOST_VISITS && steps <= MOST_STEPS) return false;
    handOver = LOOP;
    node = flow.start();
    bubbles.add(speech.text(flow.fallback()));
    return true;
  }

  /** The node after this one; null where it waits. */
  private String pass(Node at) {
    return switch (at) {
      case Node.Message message -> {
        bubbles.add(speech.text(message.text()));
        yield message.next();
      }
      case Node.Menu menu -> {
        bubbles.add(speech.menu(menu));
        yield waitAt(menu);
      }
      case Node.Ask ask -> ask(ask);
      case Node.Branch branch -> turn(branch);
      case Node.LookUp lookUp -> {
        wanted = new Outcome.LookUpWanted(lookUp.action(), speech.url(lookUp.url()));
        yield waitAt(lookUp);
      }
      case Node.Answer answer -> {
        bubbles.add(speech.questions(answer));
        yield waitAt(answer);
      }
      case Node.HandOver over -> {
        handOver = over.reason();
        bubbles.add(speech.text(over.text()));
        yield null;
      }
      case Node.End end -> {
        bubbles.add(speech.text(end.text()));
        yield waitAt(flow.node(flow.start()));
      }
    };
  }

  /** What the customer has just told need not be asked. */
  private String ask(Node.Ask ask) {
    if (heard.entities().containsKey(ask.variable()) && visits.get(ask.id()) == 1) return ask.next();
    bubbles.add(speech.question(ask, ask.text()));
    return waitAt(ask);
  }

  private String turn(Node.Branch branch) {
    String value = variables.getOrDefault(branch.variable(), "").strip();
    return branch.cases().stream()
        .filter(one -> one.values().stream().anyMatch(value::equalsIgnoreCase))
        .map(Node.Branch.Case::next).findFirst().orElse(branch.otherwise());
  }

  private String waitAt(Node at) {
    node = at.id();
    return null;
  }

  Outcome outcome() {
    boolean first = !begun() && visits.getOrDefault(flow.start(), 0) == 0;
    boolean speaks = !bubbles.isEmpty() || wanted != null;
    if (first && speaks && flow.introduction() != null) bubbles.addFirst(speech.text(flow.introduction()));
    boolean countAnew = misses == flow.missLimit() && flow.missLimit() > 0;
    Place place = new Place(node, variables, countAnew ? 0 : misses, steps);
    return new Outcome(place, bubbles.joined(), understood, misses, menuChoice, handOver, failedAction, phrase, wanted,
        confidence, pending());
  }

  private String pending() {
    return wanted == null && flow.node(node) instanceof Node.Ask ask ? ask.variable() : null;
  }
}
