package relevo.flow.twilio;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Brings a flow of Twilio Studio over, from the JSON that its console shows. What has a counterpart becomes it; of everything else a note
 * says what stands in its place, a hand-over where a widget is missing. Source: Twilio's reference of Studio flow definitions.
 */
public final class StudioImport {

  private static final int MOST_STATES = 450;
  private static final int LONGEST_WAIT = 1380;
  private static final String END = "fin-del-flujo";
  private static final String AGENT = "agente";

  private final String name;
  private final Map<String, Widget> widgets = new LinkedHashMap<>();
  private final Liquid liquid = new Liquid();
  private final List<Note> notes = new ArrayList<>();
  private final Map<String, JsonObject> nodes = new LinkedHashMap<>();
  private final Map<String, JsonObject> connectors = new TreeMap<>();
  private final Set<String> numbers = new HashSet<>();
  private final String trigger;

  private StudioImport(String name, JsonObject studio) {
    this.name = name;
    Widget.objects(studio, "states").stream().map(Widget::of).forEach(widget -> widgets.put(widget.name(), widget));
    trigger = Widget.text(studio, "initial_state").orElse("Trigger");
  }

  /** @throws IllegalArgumentException if it is no flow of Studio, in Spanish */
  public static Imported of(String name, JsonObject studio) {
    JsonObject definition = studio.containsKey("states") ? studio : Widget.object(studio, "definition");
    if (Widget.objects(definition, "states").isEmpty()) {
      throw new IllegalArgumentException("Esto no es un flujo de Twilio Studio: falta «states». Copie el JSON entero desde «Flow JSON».");
    }
    if (Widget.objects(definition, "states").size() > MOST_STATES) {
      throw new IllegalArgumentException("El flujo tiene más de " + MOST_STATES + " pasos; divídalo en subflujos.");
    }
    return new StudioImport(name, definition).imported();
  }

  private Imported imported() {
    Optional<String> first = Optional.ofNullable(widgets.get(trigger)).flatMap(this::firstOf);
    if (first.isEmpty()) throw new IllegalArgumentException("El flujo no empieza con un mensaje del cliente: su «trigger» no lleva a ningún sitio.");
    List<Widget> reached = reached(first.get());
    reached.forEach(this::bring);
    reached.forEach(this::completeCall);
    nodes.put(END, Json.createObjectBuilder().add("type", "end").build());
    nodes.put(AGENT, Json.createObjectBuilder().add("type", "hand-over").add("reason", AGENT).build());
    leaveWhatIsCutOff(goal(first.get()));
    return new Imported(document(goal(first.get())), List.copyOf(notes));
  }

  /** Behind a widget that is missing nothing follows any more. */
  private void leaveWhatIsCutOff(String start) {
    Set<String> kept = Ways.from(Set.of(start, AGENT), nodes);
    nodes.keySet().stream().filter(each -> !kept.contains(each) && !each.equals(END)).forEach(each ->
        notes.add(new Note(each, "solo se llegaba a él por un paso que falta: no se trae")));
    nodes.keySet().retainAll(kept);
    connectors.keySet().retainAll(kept);
  }

  private Optional<String> firstOf(Widget start) {
    for (String event : List.of("incomingMessage", "incomingConversationMessage", "incomingRequest", "incomingParent")) {
      Optional<String> next = start.next(event).filter(widgets::containsKey);
      if (next.isPresent()) return next;
    }
    return Optional.empty();
  }

  /** In the order of a walk; what nobody comes to is told and left. */
  private List<Widget> reached(String first) {
    Set<String> seen = new HashSet<>(Set.of(first));
    Deque<String> ahead = new ArrayDeque<>(List.of(first));
    List<Widget> reached = new ArrayList<>();
    while (!ahead.isEmpty()) {
      Widget widget = widgets.get(ahead.remove());
      reached.add(widget);
      widget.transitions().forEach(each -> Widget.text(each, "next").filter(widgets::containsKey).filter(seen::add).ifPresent(ahead::add));
    }
    widgets.values().stream().filter(each -> !seen.contains(each.name()) && !each.type().equals("trigger"))
        .forEach(each -> notes.add(new Note(each.name(), "ningún camino lleva hasta él: no se trae")));
    return reached;
  }

  private void bring(Widget widget) {
    Optional<JsonObject> node = switch (widget.type()) {
      case "send-message" -> message(widget);
      case "send-and-wait-for-reply" -> ask(widget);
      case "split-based-on" -> split(widget);
      case "set-variables" -> Optional.of(assign(widget));
      case "make-http-request" -> call(widget);
      case "run-subflow" -> Optional.of(subflow(widget));
      case "send-to-flex" -> Optional.of(handOver("flex"));
      default -> Optional.empty();
    };
    if (node.isEmpty()) note(widget, "«" + widget.type() + "» no tiene equivalente: en su lugar se pasa a una persona");
    nodes.put(goal(widget.name()), node.orElseGet(() -> handOver("falta-" + goal(widget.name()))));
  }

  private Optional<JsonObject> message(Widget widget) {
    if (widget.property("body").isEmpty()) return Optional.empty();
    JsonObjectBuilder message = Json.createObjectBuilder().add("type", "message").add("text", spanish(widget, "body"));
    widget.property("media_url").ifPresent(url -> {
      message.add("media", Json.createObjectBuilder().add("kind", "image").add("url", liquid.text(url, lost(widget))));
      note(widget, "el archivo se trae como imagen: cámbielo si no lo es");
    });
    return Optional.of(message.add("next", goal(widget.next("sent").orElse(""))).build());
  }

  private Optional<JsonObject> ask(Widget widget) {
    if (widget.property("body").isEmpty()) return Optional.empty();
    JsonObject words = spanish(widget, "body");
    JsonObjectBuilder ask = Json.createObjectBuilder().add("type", "ask").add("text", words).add("retry", words)
        .add("variable", Names.of(widget.name())).add("expects", "text").add("next", goal(widget.next("incomingMessage").orElse("")));
    widget.next("timeout").ifPresent(next -> ask.add("timeout", Json.createObjectBuilder().add("minutes", minutes(widget)).add("next", goal(next))));
    return Optional.of(ask.build());
  }

  private int minutes(Widget widget) {
    long seconds = widget.property("timeout").filter(value -> value.matches("\\d{1,9}")).map(Long::parseLong).orElse(3600L);
    long minutes = Math.max(1, (seconds + 59) / 60);
    if (minutes > LONGEST_WAIT) note(widget, "esperaba " + minutes + " minutos: aquí son " + LONGEST_WAIT + " como mucho, menos de un día");
    return (int) Math.min(LONGEST_WAIT, minutes);
  }

  private Optional<JsonObject> split(Widget widget) {
    Split split = new Split(widget, liquid, lost(widget));
    Optional<JsonObject> branch = split.branch(this::goal);
    numbers.addAll(split.numbers);
    return branch;
  }

  private JsonObject assign(Widget widget) {
    JsonObjectBuilder values = Json.createObjectBuilder();
    Widget.objects(widget.properties(), "variables").forEach(each ->
        values.add(Names.of(Widget.text(each, "key").orElse("")), liquid.text(Widget.text(each, "value").orElse(""), lost(widget))));
    return Json.createObjectBuilder().add("type", "set").add("values", values).add("next", goal(widget.next("next").orElse(""))).build();
  }

  /** What it saves is known only when all texts have been read. */
  private Optional<JsonObject> call(Widget widget) {
    HttpRequest request = new HttpRequest(widget, liquid, lost(widget));
    Optional<JsonObject> connector = request.connector();
    if (connector.isEmpty()) return Optional.empty();
    String id = goal(widget.name());
    connectors.put(id, connector.get());
    String failed = goal(widget.next("failed").orElse(""));
    JsonObjectBuilder call = Json.createObjectBuilder().add("type", request.reads() ? "lookup" : "action").add("connector", id);
    String done = goal(widget.next("success").orElse(""));
    if (request.reads()) return Optional.of(call.add("found", done).add("missing", failed).add("failed", failed).build());
    return Optional.of(call.add("operation", id).add("done", done).add("refused", failed).add("failed", failed).build());
  }

  private void completeCall(Widget widget) {
    JsonObject node = nodes.get(goal(widget.name()));
    if (!connectors.containsKey(goal(widget.name()))) return;
    JsonObjectBuilder saves = Json.createObjectBuilder();
    liquid.saves(widget.name()).forEach(saves::add);
    nodes.put(goal(widget.name()), Json.createObjectBuilder(node).add("saves", saves).build());
  }

  private JsonObject subflow(Widget widget) {
    String called = widget.property("flow_sid").or(() -> widget.property("flow")).map(Names::of).orElse("subflujo").toLowerCase(Locale.ROOT);
    note(widget, "llama al subflujo «" + called + "»: tráigalo también y publíquelo con ese nombre, con «onlyCalled»");
    JsonObjectBuilder given = Json.createObjectBuilder();
    Widget.objects(widget.properties(), "parameters").forEach(each ->
        given.add(Names.of(Widget.text(each, "key").orElse("")), liquid.text(Widget.text(each, "value").orElse(""), lost(widget))));
    return Json.createObjectBuilder().add("type", "subflow").add("flow", called).add("with", given)
        .add("next", goal(widget.next("completed").orElse(""))).build();
  }

  private static JsonObject handOver(String reason) {
    return Json.createObjectBuilder().add("type", "hand-over").add("reason", reason).build();
  }

  private JsonObject spanish(Widget widget, String property) {
    String text = liquid.text(widget.property(property).orElse(""), lost(widget)).strip();
    return Json.createObjectBuilder().add("es", text.isEmpty() ? "…" : text).build();
  }

  /** The node that a widget becomes; the end of the flow where there is none. */
  private String goal(String widget) {
    if (!widgets.containsKey(widget)) return END;
    String id = Names.of(widget);
    return id.equals(END) || id.equals(AGENT) ? id + "-1" : id;
  }

  private JsonObject document(String start) {
    notes.add(new Note(null, "los textos vienen en un idioma, que se toma por español: añada los demás y póngalos en «languages»"));
    JsonObjectBuilder variables = Json.createObjectBuilder();
    liquid.variables().forEach(each -> variables.add(each, variable(each)));
    JsonObjectBuilder described = Json.createObjectBuilder();
    connectors.forEach(described::add);
    JsonObjectBuilder all = Json.createObjectBuilder();
    nodes.forEach(all::add);
    return Json.createObjectBuilder().add("flow", name).add("version", 1).add("languages", Json.createArrayBuilder().add("es")).add("start", start)
        .add("fallback", words("Lo siento, no entendí. Escriba «agente» para hablar con alguien."))
        .add("onlyText", words("Por ahora solo entiendo texto. Escriba «agente» para hablar con alguien."))
        .add("variables", variables)
        .add("commands", Json.createArrayBuilder().add(Json.createObjectBuilder().add("equals", Json.createArrayBuilder().add(AGENT))
            .add("phrase", AGENT).add("next", AGENT)))
        .add("connectors", described).add("nodes", all).build();
  }

  /** Studio shows nothing where nobody has told anything, and so do we then. */
  private JsonObjectBuilder variable(String variable) {
    if (numbers.contains(variable)) return Json.createObjectBuilder().add("type", "number").add("initial", "0");
    return Json.createObjectBuilder().add("type", "text").add("initial", "");
  }

  private static JsonObjectBuilder words(String spanish) {
    return Json.createObjectBuilder().add("es", spanish);
  }

  private Consumer<String> lost(Widget widget) {
    return sentence -> note(widget, sentence);
  }

  private void note(Widget widget, String sentence) {
    notes.add(new Note(widget.name(), sentence));
  }
}
