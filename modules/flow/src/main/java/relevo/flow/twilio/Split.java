package relevo.flow.twilio;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Turns a split into a branch: by value where all its conditions are equalities of one variable, else by conditions of our grammar. */
final class Split {

  private static final Set<String> VALUES = Set.of("equal_to", "matches_any_of");

  private final Widget widget;
  private final Liquid liquid;
  private final Consumer<String> lost;
  final Set<String> numbers = new TreeSet<>();

  Split(Widget widget, Liquid liquid, Consumer<String> lost) {
    this.widget = widget;
    this.liquid = liquid;
    this.lost = lost;
  }

  /** @param goal names the node a widget became; empty if nothing of the split can be brought over */
  Optional<JsonObject> branch(UnaryOperator<String> goal) {
    List<JsonObject> matches = widget.transitions().stream().filter(each -> Widget.text(each, "event").orElse("").equals("match")).toList();
    boolean byValue = matches.stream().allMatch(this::isValue)
        && matches.stream().map(match -> variable(condition(match))).distinct().count() == 1;
    JsonArrayBuilder cases = Json.createArrayBuilder();
    int brought = 0;
    for (JsonObject match : matches) {
      JsonObjectBuilder one = Json.createObjectBuilder().add("next", goal.apply(Widget.text(match, "next").orElse("")));
      if (byValue) one.add("is", Json.createArrayBuilder(values(condition(match))));
      Optional<String> when = byValue ? Optional.of("") : when(match);
      if (when.isEmpty()) continue;
      if (!byValue) one.add("when", when.get());
      cases.add(one);
      brought++;
    }
    if (brought == 0) return Optional.empty();
    JsonObjectBuilder branch = Json.createObjectBuilder().add("type", "branch");
    if (byValue) branch.add("variable", variable(condition(matches.getFirst())));
    return Optional.of(branch.add("cases", cases).add("otherwise", goal.apply(widget.next("noMatch").orElse(""))).build());
  }

  private boolean isValue(JsonObject match) {
    List<JsonObject> conditions = Widget.objects(match, "conditions");
    return conditions.size() == 1 && VALUES.contains(type(conditions.getFirst())) && variable(conditions.getFirst()) != null;
  }

  private static JsonObject condition(JsonObject match) {
    return Widget.objects(match, "conditions").getFirst();
  }

  /** All conditions of one way, joined; empty if one of them has no counterpart. */
  private Optional<String> when(JsonObject match) {
    List<String> parts = new ArrayList<>();
    for (JsonObject condition : Widget.objects(match, "conditions")) {
      Optional<String> part = clause(condition);
      if (part.isEmpty()) {
        lost.accept("la condición «" + Widget.text(condition, "friendly_name").orElse(type(condition)) + "» no tiene equivalente: su camino se quita");
        return Optional.empty();
      }
      parts.add(part.get());
    }
    return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(" && ", parts));
  }

  private Optional<String> clause(JsonObject condition) {
    String name = variable(condition);
    if (name == null) return Optional.empty();
    String value = Widget.text(condition, "value").orElse("");
    return Optional.ofNullable(switch (type(condition)) {
      case "equal_to" -> name + " matches " + anyCase(value);
      case "not_equal_to" -> "!( " + name + " matches " + anyCase(value) + " )";
      case "matches_any_of" -> name + " matches " + quoted("(?i)(" + String.join("|", values(condition).stream().map(Split::literal).toList()) + ")");
      case "does_not_match_any_of" -> "!( " + name + " matches " + quoted("(?i)(" + String.join("|", values(condition).stream().map(Split::literal).toList()) + ")") + " )";
      case "contains" -> name + " contains " + quoted(value);
      case "does_not_contain" -> "!( " + name + " contains " + quoted(value) + " )";
      case "starts_with" -> name + " str[startsWith] " + quoted(value);
      case "regex" -> name + " matches " + quoted(value);
      case "is_blank" -> "( " + name + " == null || " + name + " == \"\" )";
      case "is_not_blank" -> "( " + name + " != null && " + name + " != \"\" )";
      case "less_than" -> number(name, " < ", value);
      case "greater_than" -> number(name, " > ", value);
      default -> null;
    });
  }

  private String number(String name, String operator, String value) {
    if (!value.matches("-?\\d{1,15}(\\.\\d{1,9})?")) return null;
    numbers.add(name);
    return name + operator + value;
  }

  private String variable(JsonObject condition) {
    return liquid.only("{{" + argument(condition) + "}}");
  }

  /** What is compared, without its braces. */
  private static String argument(JsonObject condition) {
    if (!condition.containsKey("arguments") || condition.getJsonArray("arguments").isEmpty()) return "";
    String argument = condition.getJsonArray("arguments").getFirst() instanceof JsonString text ? text.getString() : "";
    return argument.strip().replaceAll("^\\{\\{|}}$", "").strip();
  }

  private static String type(JsonObject condition) {
    return Widget.text(condition, "type").orElse("");
  }

  private static List<String> values(JsonObject condition) {
    String value = Widget.text(condition, "value").orElse("");
    if (!type(condition).contains("any_of")) return List.of(value.strip());
    return Arrays.stream(value.split(",")).map(String::strip).filter(each -> !each.isEmpty()).distinct().toList();
  }

  private static String anyCase(String value) {
    return quoted("(?i)" + literal(value.strip()));
  }

  private static String literal(String value) {
    return value.replaceAll("([\\\\.\\[\\]{}()*+?^$|])", "\\\\$1");
  }

  private static String quoted(String value) {
    return "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
