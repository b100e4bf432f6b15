package relevo.flow.dialogue;

import java.util.Map;
import relevo.events.Content;
import relevo.flow.definition.Flow;
import relevo.flow.definition.Flows;
import relevo.flow.understanding.Reading;
import relevo.flow.understanding.Understanding;

/** A customer and the interpreter, with nothing between them. */
class Chat {

  private static final Understanding UNDERSTANDING = Understanding.builtIn();
  static final Map<String, String> SETTINGS = Map.of("marca", "Tienda Relevo", "tienda", "http://shop");

  private final Flow flow;
  private final String language;
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
    this.flow = flow;
    this.language = language;
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
    return new Flow(flow.name(), version, flow.strict(), flow.botStays(), flow.start(), flow.missLimit(), flow.introduction(),
        flow.fallback(), flow.onlyText(), flow.acknowledged(), flow.handOver(), flow.commands(), flow.nodes(), flow.answers());
  }

  /** The answer of the shop to what the last message wanted. */
  Outcome shopAnswers(LookedUp answer) {
    Outcome.LookUpWanted wanted = last.wanted();
    var asked = new LookUpAsked(null, wanted.action(), wanted.url(), last.reply(), last.menuChoice(), null);
    return keep(Interpreter.resume(flow, place, heard, asked, answer, SETTINGS));
  }

  private Outcome hear(Heard message) {
    heard = message;
    return keep(Interpreter.step(flow, place, message, SETTINGS));
  }

  private Outcome keep(Outcome outcome) {
    last = outcome;
    place = outcome.place();
    return outcome;
  }
}
