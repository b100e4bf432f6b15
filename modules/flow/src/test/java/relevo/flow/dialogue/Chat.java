package relevo.flow.dialogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import relevo.events.Content;
import relevo.flow.connector.Answered.Result;
import relevo.flow.definition.Flow;
import relevo.flow.definition.Flows;
import relevo.flow.knowledge.ShippedLibrary;
import relevo.flow.understanding.Reading;
import relevo.flow.understanding.Understanding;

/** A customer and the interpreter, with nothing between them. */
class Chat {

  private static final Understanding UNDERSTANDING = Understanding.builtIn();
  static final Map<String, String> SETTINGS = Map.of("marca", "Tienda Relevo", "tienda", "http://shop");

  static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

  private final Flow flow;
  private String language;
  private final World world;
  private Place place = Place.BEFORE_THE_FIRST_MESSAGE;
  private Heard heard;
  private Outcome last;

  Chat(String flow) {
    this(flow, "es");
  }

  Chat(String flow, String language) {
    this(Flows.shipped(flow).forNewConversation(), language);
  }

  Chat(Flow flow, String language) {
    this(flow, language, Map.of());
  }

  /** @param others the flows that it may go through, by name */
  Chat(Flow flow, String language, Map<String, Flow> others) {
    this.flow = flow;
    this.language = language;
    world = new World(SETTINGS, Sentences.shipped(), new Others(others), Chat::judge, ShippedLibrary.all(), TODAY, node -> "key of " + node);
  }

  /** Stands in for the rules' grammar, which another module knows: of {@code name == value} and {@code name >= number} alone. */
  private static int judge(Flow flow, List<String> conditions, Map<String, String> variables) {
    for (int i = 0; i < conditions.size(); i++) {
      String[] parts = conditions.get(i).split(" ");
      String value = variables.get(parts[0]);
      boolean holds = parts[1].equals("==") ? parts[2].equals(value) : value != null && Double.parseDouble(value) >= Double.parseDouble(parts[2]);
      if (holds) return i;
    }
    return -1;
  }

  private record Others(Map<String, Flow> byName) implements World.Subflows {

    @Override
    public Optional<Flow> live(String name) {
      return Optional.ofNullable(byName.get(name));
    }

    @Override
    public Optional<Flow> inVersion(String name, int version) {
      return live(name);
    }
  }

  Outcome types(String text) {
    Reading reading = UNDERSTANDING.read(text);
    String spoken = reading.asked() == null ? language : reading.asked();
    return hear(Heard.of(Content.text(text), spoken, reading.signals(), reading));
  }

  Outcome taps(String choice, String title) {
    return sends(Content.chosen(choice, title));
  }

  Outcome sends(Content content) {
    return hear(Heard.of(content, language, Reading.NOTHING.signals(), Reading.NOTHING));
  }

  Flow flow() {
    return flow;
  }

  Flow flowInVersion(int version) {
    return new Flow(flow.name(), version, flow.strict(), flow.botStays(), flow.onlyCalled(), flow.start(), flow.missLimit(), flow.languages(), flow.says(),
        flow.variables(), flow.connectors(), flow.commands(), flow.nodes(), flow.answers(), flow.task());
  }

  /** The answer of another system to what the last message wanted. */
  Outcome shopAnswers(Result result, Map<String, String> fields) {
    Wanted.Call wanted = (Wanted.Call) last.wanted();
    return keep(Interpreter.resume(flow, place, heard, Before.of(last, null), Told.of(result, wanted.request().saves(), fields), world));
  }

  /** The model's answer to what the last message wanted; null if it has none. */
  Outcome modelAnswers(String text) {
    return keep(Interpreter.resume(flow, place, heard, Before.of(last, null), text == null ? Told.NOTHING : Told.saying(text), world));
  }

  Outcome keepsSilent() {
    return keep(Interpreter.expire(flow, place, heard, world));
  }

  static String url(Outcome outcome) {
    return ((Wanted.Call) outcome.wanted()).request().url();
  }

  private Outcome hear(Heard message) {
    heard = message;
    return keep(Interpreter.step(flow, place, message, world));
  }

  private Outcome keep(Outcome outcome) {
    last = outcome;
    if (outcome.language() != null) language = outcome.language();
    place = outcome.place();
    return outcome;
  }
}
