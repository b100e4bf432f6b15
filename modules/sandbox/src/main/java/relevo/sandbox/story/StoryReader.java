package relevo.sandbox.story;

import java.io.StringReader;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads a story from YAML, and tells the line of whatever it does not understand. */
final class StoryReader {

  private static final Set<String> HEAD = Set.of("name", "phone", "customer", "clock", "chat");
  private static final Set<String> STEP =
      Set.of("customer", "ago", "tap", "code", "agent", "clock", "bot", "phone", "silence", "ticket", "noTicket");
  private static final Set<String> AGENT = Set.of("claim", "text", "note", "tags", "transfer", "snooze", "resolve");
  private static final int MOST_MINUTES = 24 * 60;
  private static final Set<String> TICKET =
      Set.of("team", "priority", "tier", "status", "agent", "because", "tags", "details");

  private final String file;
  private final Yaml yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
  private final String text;

  StoryReader(String file, String text) {
    this.file = file;
    this.text = text;
  }

  Story story() {
    try {
      Map<String, Object> head = map(1, yaml.load(text), HEAD);
      if (head.get("name") == null) throw wrong(1, "falta «name»");
      if (!(head.get("chat") instanceof List<?> chat) || chat.isEmpty()) throw wrong(1, "falta «chat», una lista de pasos");
      return new Story(file, word(head.get("name")), word(head.get("phone")), word(head.get("customer")), moment(1, head.get("clock")), steps(chat));
    } catch (YAMLException unreadable) {
      throw new IllegalArgumentException(file + ": no es YAML válido: " + unreadable.getMessage(), unreadable);
    }
  }

  private List<Step> steps(List<?> chat) {
    List<Integer> lines = lines();
    List<Step> steps = new ArrayList<>();
    for (int place = 0; place < chat.size(); place++) steps.add(step(lines.get(place), chat.get(place)));
    return steps;
  }

  private Step step(int line, Object value) {
    Map<String, Object> step = map(line, value, STEP);
    Map<String, Object> agent = step.containsKey("agent") ? map(line, step.get("agent"), AGENT) : Map.of();
    Map<String, Object> ticket = step.containsKey("ticket") ? map(line, step.get("ticket"), TICKET) : Map.of();
    List<String> seen = new ArrayList<>(words(step.get("bot")));
    seen.addAll(words(step.get("phone")));
    return new Step(line, word(step.get("customer")), minutes(line, step.get("ago")), word(step.get("tap")), word(step.get("code")), agent, moment(line, step.get("clock")), seen,
        Boolean.TRUE.equals(step.get("silence")), ticket, Boolean.TRUE.equals(step.get("noTicket")));
  }

  private List<Integer> lines() {
    MappingNode root = (MappingNode) yaml.compose(new StringReader(text));
    for (NodeTuple member : root.getValue()) {
      if (member.getKeyNode() instanceof ScalarNode key && key.getValue().equals("chat")) {
        List<Node> steps = ((SequenceNode) member.getValueNode()).getValue();
        return steps.stream().map(step -> step.getStartMark().getLine() + 1).toList();
      }
    }
    throw wrong(1, "falta «chat»");
  }

  @SuppressWarnings("unchecked")
  private Map<String, Object> map(int line, Object value, Set<String> known) {
    if (!(value instanceof Map<?, ?> map)) throw wrong(line, "se esperaba un grupo de «nombre: valor»");
    for (Object name : map.keySet()) {
      if (!known.contains(String.valueOf(name))) {
        String usable = String.join(", ", known.stream().sorted().toList());
        throw wrong(line, "no se conoce «" + name + "»; se puede usar " + usable);
      }
    }
    return (Map<String, Object>) map;
  }

  private int minutes(int line, Object value) {
    if (value == null) return 0;
    if (value instanceof Integer minutes && minutes >= 0 && minutes <= MOST_MINUTES) return minutes;
    throw wrong(line, "«ago» son minutos, de 0 a " + MOST_MINUTES);
  }

  private Instant moment(int line, Object value) {
    try {
      if (value == null) return null;
      return value instanceof Date date ? date.toInstant() : OffsetDateTime.parse(word(value)).toInstant();
    } catch (DateTimeException unreadable) {
      throw wrong(line, "«" + value + "» no es una hora con zona, como 2026-11-23T10:00:00+01:00");
    }
  }

  static List<String> words(Object value) {
    if (value == null) return List.of();
    return value instanceof List<?> list ? list.stream().map(StoryReader::word).toList() : List.of(word(value));
  }

  private static String word(Object value) {
    return value == null ? null : String.valueOf(value);
  }

  private IllegalArgumentException wrong(int line, String what) {
    return new IllegalArgumentException(file + ", línea " + line + ": " + what + ".");
  }
}
