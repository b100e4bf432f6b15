package relevo.flow.dialogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import relevo.events.Content;
import relevo.events.flow.Step;
import relevo.flow.connector.Connector;
import relevo.flow.connector.Values;
import relevo.flow.definition.Flow;
import relevo.flow.definition.Node;
import relevo.flow.definition.Words;

/** One way through a flow, from node to node until it must wait: for the customer, for another system, or for a person. */
final class Walk {

  private static final String LOOP = "bucle";

  final Heard heard;
  final World world;
  final Bubbles bubbles = new Bubbles();
  final List<Deed> deeds = new ArrayList<>();
  final Noticing noticing = new Noticing();
  private final Stack stack;
  private final Visits visits;
  private final Place before;
  private final String spoken;
  private String language;
  private String node;
  private List<Content> parting = List.of();
  private Wanted wanted;
  private boolean over;

  Walk(Flow flow, Place place, Heard heard, World world) {
    this.heard = heard;
    this.world = world;
    before = place;
    stack = new Stack(flow, place, world.subflows());
    node = place.node() != null && flow().node(place.node()) != null ? place.node() : flow().start();
    visits = new Visits(place.steps());
    spoken = stack.root().languages().contains(heard.language()) ? heard.language() : Words.FIRST_LANGUAGE;
    language = spoken;
    variables().putAll(heard.entities());
  }

  Flow flow() {
    return stack.flow();
  }

  Stack stack() {
    return stack;
  }

  Map<String, String> variables() {
    return stack.variables();
  }

  String language() {
    return language;
  }

  Speech speech() {
    return new Speech(flow(), language, world.settings(), variables());
  }

  Node standingAt() {
    return flow().node(node);
  }

  boolean begun() {
    return before.node() != null;
  }

  int missesBefore() {
    return before.misses();
  }

  /** The message wants no answer and changes nothing. */
  void letPass() {
    noticing.missed(before.misses());
  }

  /** The message led nowhere: words that say so, and one failed answer more. */
  void miss(Words words) {
    int misses = noticing.missedAfter(before.misses());
    variables().put("misses", String.valueOf(misses));
    Words farewell = misses == flow().missLimit() ? flow().says().handOver() : null;
    bubbles.add(farewell == null ? speech().offer(standingAt(), words) : speech().text(farewell));
    variables().remove("misses");
  }

  /** Goes to a node and on from there, until something must be waited for. */
  void enter(String first) {
    String next = first;
    while (next != null) {
      if (loops(next)) return;
      next = pass(flow().node(next));
    }
  }

  private boolean loops(String next) {
    if (visits.goesOn(visited(next), !flow().botStays())) return false;
    giveUp();
    return true;
  }

  private String visited(String id) {
    return stack.isInside() ? flow().name() + "/" + id : id;
  }

  private void giveUp() {
    noticing.handOver(LOOP);
    stack.leaveAll();
    node = flow().start();
    bubbles.add(speech().text(flow().says().fallback()));
  }

  /** The node after this one; null where it waits. */
  private String pass(Node at) {
    return switch (at) {
      case Node.Message message -> say(speech().message(message), message.next());
      case Node.Menu menu -> offer(menu, menu.text());
      case Node.Ask ask -> ask(ask);
      case Node.Branch branch -> turn(branch);
      case Node.Assign assign -> assign(assign);
      case Node.Call call -> call(call);
      case Node.Answer answer -> say(speech().questions(answer, world.library()), waitAt(answer));
      case Node.Model model -> want(model, new Wanted.Answer(
          model.question() == null ? heard.text() : speech().say(model.question()), tags()));
      case Node.Language change -> speak(change);
      case Node.Lead lead -> offer(lead, lead.text());
      case Node.Wait wait -> waitAt(wait);
      case Node.Subflow subflow -> enter(subflow);
      case Node.Survey survey -> {
        variables().remove(Replies.MARKED);
        yield offer(survey, survey.text());
      }
      case Node.HandOver over -> {
        noticing.handOver(over.reason());
        parting = bubbles.contents();
        yield say(speech().text(over.text()), null);
      }
      case Node.End end -> end(end);
    };
  }

  private Set<String> tags() {
    return flow().answers() == null ? Set.of() : flow().answers().tags();
  }

  private String say(Content content, String next) {
    bubbles.add(content);
    return next;
  }

  private String offer(Node at, Words words) {
    return say(speech().offer(at, words), waitAt(at));
  }

  /** What the customer has just told need not be asked. */
  private String ask(Node.Ask ask) {
    boolean told = heard.entities().containsKey(ask.variable()) && visits.of(visited(ask.id())) == 1;
    return told ? ask.next() : offer(ask, ask.text());
  }

  private String turn(Node.Branch branch) {
    if (branch.variable() != null) return branch.after(variables().getOrDefault(branch.variable(), ""));
    return branch.after(world.conditions().first(flow(), branch.conditions(), variables()));
  }

  private String assign(Node.Assign assign) {
    Map<String, String> values = new HashMap<>();
    assign.values().forEach((name, template) -> values.put(name, speech().say(template)));
    variables().putAll(values);
    assign.sums().forEach((name, more) -> variables().merge(name, String.valueOf(more), Walk::sum));
    return assign.next();
  }

  private static String sum(String known, String more) {
    int before = known.matches("-?\\d{1,9}") ? Integer.parseInt(known) : 0;
    return String.valueOf(before + Integer.parseInt(more));
  }

  private String call(Node.Call call) {
    call.with().forEach((name, template) -> variables().put(name, speech().say(template)));
    Values values = new Values(world.settings(), variables(), flow().numeric());
    Connector connector = flow().connectors().get(call.connector());
    return want(call, new Wanted.Call(call.connector(), connector.asked(values, call.saves(), world.keys().apply(visited(call.id())))));
  }

  private String want(Node at, Wanted what) {
    wanted = what;
    return waitAt(at);
  }

  private String speak(Node.Language change) {
    String named = change.language() == null ? variables().getOrDefault(change.variable(), "") : change.language();
    if (flow().languages().contains(named)) language = named;
    return change.next();
  }

  private String enter(Node.Subflow subflow) {
    noticing.trail.add(Step.of(Step.Kind.SUBFLOW, subflow.flow()));
    return stack.enter(subflow, speech()).orElseGet(() -> {
      giveUp();
      return null;
    });
  }

  /** The end of a subflow is where its caller goes on. */
  private String end(Node.End end) {
    bubbles.add(speech().text(end.text()));
    over = !stack.isInside();
    String next = over ? null : stack.leave();
    return next != null ? next : waitAt(flow().node(flow().start()));
  }

  private String waitAt(Node at) {
    node = at.id();
    return null;
  }

  Outcome outcome() {
    introduce();
    List<Content> said = bubbles.messages();
    long told = said.isEmpty() ? before.said() : Repeats.hash(said.getLast());
    said = flow().strict() ? said : Repeats.softened(said, before.said(), world.sentences(), language);
    Place place = new Place(node, variables(), noticing.missesTo(flow().missLimit()), visits.steps(), told, stack.frames());
    return new Outcome(place, said.isEmpty() ? List.of() : said.subList(0, said.size() - 1), said.isEmpty() ? null : said.getLast(),
        noticing.noticed(pending(), stack.shown()), wanted, List.copyOf(deeds), silenceMinutes(), language.equals(spoken) ? null : language, parting, over);
  }

  /** A conversation's first automatic message says that it is one; the start of the flow says so in its own words. */
  private void introduce() {
    boolean greeted = begun() || visits.of(stack.root().start()) > 0;
    Words introduction = stack.root().says().introduction();
    boolean speaks = !bubbles.isEmpty() || wanted != null;
    if (!greeted && speaks && introduction != null) bubbles.addFirst(speech().text(introduction));
  }

  private String pending() {
    return wanted == null && standingAt() instanceof Node.Ask ask ? ask.variable() : null;
  }

  private Integer silenceMinutes() {
    return wanted != null || noticing.isHandedOver() || standingAt().silence() == null ? null : standingAt().silence().minutes();
  }
}
