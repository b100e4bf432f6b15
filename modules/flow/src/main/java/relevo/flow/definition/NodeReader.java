package relevo.flow.definition;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import relevo.events.Content;

/** Turns one node of a document into a node. */
final class NodeReader {

  private static final int RETRIES = 3;
  private static final Words YES = Words.of(Map.of("es", "Sí, acepto", "en", "Yes, I agree", "pt", "Sim, aceito"));
  private static final Words NO = Words.of(Map.of("es", "No, gracias", "en", "No, thanks", "pt", "Não, obrigado"));

  private final String id;
  private final FlowReader json;

  private NodeReader(String id, FlowReader json) {
    this.id = id;
    this.json = json;
  }

  static Node node(String id, FlowReader json) {
    return new NodeReader(id, json).node(json.string("type"));
  }

  private Node node(String type) {
    return switch (type) {
      case "message" -> message();
      case "menu" -> new Node.Menu(id, words("text"), words("label"), json.each("options", FlowReader::option), silence());
      case "ask" -> ask();
      case "branch" -> new Node.Branch(id, text("variable"), json.each("cases", NodeReader::branchCase), text("otherwise"));
      case "set" -> new Node.Assign(id, json.templates("values"), json.numbers("add"), text("next"));
      case "lookup" -> call("found");
      case "action" -> call("done");
      case "answer" -> new Node.Answer(id, words("text"), words("label"));
      case "model" -> new Node.Model(id, template("question"), text("answered"), text("unanswered"));
      case "language" -> new Node.Language(id, text("language"), text("variable"), text("next"));
      case "lead" -> lead();
      case "wait" -> new Node.Wait(id, json.number("minutes", 0), text("reply"), text("next"));
      case "subflow" -> new Node.Subflow(id, text("flow"), json.templates("with"), json.texts("saves"), text("next"));
      case "survey" -> new Node.Survey(id, words("text"), words("label"), text("variable"), words("comment"), text("next"));
      case "hand-over" -> new Node.HandOver(id, words("text"), text("reason"));
      case "end" -> new Node.End(id, words("text"));
      default -> throw new IllegalStateException("The schema let an unknown node type pass: " + type);
    };
  }

  private Node message() {
    FlowReader media = json.part("media");
    FlowReader link = json.part("link");
    return new Node.Message(id, words("text"), media == null ? null : attachment(media),
        link == null ? null : new Link(link.words("label"), Words.same(link.string("url"))), blanks(json.part("template")), text("next"));
  }

  private static Attachment attachment(FlowReader media) {
    Content.Kind kind = Content.Kind.valueOf(media.string("kind").toUpperCase(Locale.ROOT));
    return new Attachment(kind, Words.same(media.string("url")), media.string("name"));
  }

  private static Blanks blanks(FlowReader template) {
    if (template == null) return null;
    List<Words> parameters = template.strings("parameters").stream().map(Words::same).toList();
    return new Blanks(template.string("name"), template.texts("languages"), parameters);
  }

  private Node ask() {
    return new Node.Ask(id, words("text"), text("variable"), Expected.named(text("expects")),
        json.each("choices", FlowReader::option), words("label"), words("retry"), json.number("retries", RETRIES), text("exhausted"),
        text("next"), silence());
  }

  private static Node.Branch.Case branchCase(FlowReader one) {
    return new Node.Branch.Case(one.strings("is"), one.string("when"), one.string("next"));
  }

  /** What a back end says no to is unknown to a look-up that names no other way, and fails an action. */
  private Node call(String wellDone) {
    String failed = text("failed");
    String missing = text("missing") == null ? failed : text("missing");
    String refused = text("refused") == null ? missing : text("refused");
    return new Node.Call(id, text("connector"), text("operation"), json.templates("with"), json.texts("saves"), text(wellDone),
        missing, refused, failed);
  }

  private Node lead() {
    Words yes = words("yes") == null ? YES : words("yes");
    Words no = words("no") == null ? NO : words("no");
    return new Node.Lead(id, words("text"), yes, no, text("consent"), json.strings("fields"), text("score"), text("accepted"),
        text("declined"));
  }

  private Silence silence() {
    FlowReader silence = json.part("timeout");
    return silence == null ? null : new Silence(silence.number("minutes", 0), silence.string("next"));
  }

  private Words template(String name) {
    return text(name) == null ? null : Words.same(text(name));
  }

  private Words words(String name) {
    return json.words(name);
  }

  private String text(String name) {
    return json.string(name);
  }
}
