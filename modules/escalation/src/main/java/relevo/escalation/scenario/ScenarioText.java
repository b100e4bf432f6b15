package relevo.escalation.scenario;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/** Writes down as a scenario what really happened, so that it must happen again. */
public final class ScenarioText {

  /** Facts in the customer's own words, or of what they told. */
  private static final Set<String> TELLING = Set.of("Turno.texto", "Conversacion.datos");

  private ScenarioText() {}

  /**
   * One turn that was decided.
   *
   * @param facts all that were known, by path
   * @param expected what came of it, under the keys of a scenario's turn
   */
  public record Turn(Map<String, Object> facts, Map<String, Object> expected) {}

  /**
   * @param spoken true to say what the customer wrote, and have it understood each time anew; false to give the facts as they were
   */
  public static String of(String name, LocalDateTime at, List<Turn> turns, boolean spoken, Anonymous anonymous) {
    turns.forEach(turn -> turn.facts().values().stream().filter(String.class::isInstance)
        .forEach(text -> anonymous.listenTo((String) text)));
    List<Map<String, Object>> chat = new ArrayList<>();
    for (Turn turn : turns) chat.add(spoken ? spoken(turn, anonymous) : told(turn, anonymous));
    Map<String, Object> scenario = new LinkedHashMap<>();
    scenario.put("name", name);
    scenario.put("at", at.truncatedTo(ChronoUnit.MINUTES).toString());
    scenario.put("chat", chat);
    return new Yaml(asPeopleWriteIt()).dump(List.of(scenario));
  }

  private static Map<String, Object> told(Turn turn, Anonymous anonymous) {
    Map<String, Object> given = new LinkedHashMap<>();
    turn.facts().forEach((path, value) -> given.put(path, TELLING.contains(path) ? without(anonymous, value) : value));
    Map<String, Object> step = new LinkedHashMap<>();
    step.put("given", given);
    step.putAll(turn.expected());
    return step;
  }

  /** The words, and of the facts those that no words can tell. */
  private static Object without(Anonymous anonymous, Object value) {
    return value instanceof List<?> list ? list.stream().map(each -> anonymous.without(String.valueOf(each))).toList()
        : anonymous.without(String.valueOf(value));
  }

  private static Map<String, Object> spoken(Turn turn, Anonymous anonymous) {
    Map<String, Object> step = new LinkedHashMap<>();
    if (turn.facts().get("Turno.texto") instanceof String text) step.put("text", anonymous.without(text));
    if (turn.facts().get("Turno.opcionMenu") instanceof String option) step.put("tap", option);
    if (turn.facts().containsKey("Turno.accionFallida")) step.put("lookUp", "failed");
    Map<String, Object> given = new LinkedHashMap<>();
    turn.facts().forEach((path, value) -> {
      if (path.startsWith("Cliente.") || path.startsWith("Horario.")) given.put(path, value);
    });
    step.put("given", given);
    step.putAll(turn.expected());
    return step;
  }

  private static DumperOptions asPeopleWriteIt() {
    DumperOptions options = new DumperOptions();
    options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
    options.setAllowUnicode(true);
    options.setWidth(120);
    options.setSplitLines(false);
    return options;
  }
}
