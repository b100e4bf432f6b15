package relevo.flow.twilio;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns Studio's places, such as {@code {{widgets.ask.inbound.Body}}}, into ours, and keeps what they ask of each HTTP answer. */
final class Liquid {

  private static final Pattern PLACE = Pattern.compile("\\{\\{-?\\s*(.*?)\\s*-?}}", Pattern.DOTALL);
  private static final Pattern TAG = Pattern.compile("\\{%.*?%}", Pattern.DOTALL);
  private static final Pattern INBOUND = Pattern.compile("widgets\\.([\\w-]+)\\.inbound\\.(?:Body|body)");
  private static final Pattern PARSED = Pattern.compile("widgets\\.([\\w-]+)\\.parsed\\.([\\w.\\[\\]-]+)");
  private static final Pattern VARIABLE = Pattern.compile("flow\\.(?:variables|data)\\.([\\w-]+)");

  /** By widget: the field of its answer, as a JSON Pointer, and the variable it goes to. */
  private final Map<String, Map<String, String>> saves = new TreeMap<>();
  private final Set<String> variables = new TreeSet<>();

  /** The text with our places; what has no counterpart is told and leaves nothing. */
  String text(String liquid, Consumer<String> lost) {
    String plain = TAG.matcher(liquid).replaceAll(found -> {
      lost.accept("la orden " + found.group() + " no existe aquí: se quita del texto");
      return "";
    });
    return PLACE.matcher(plain).replaceAll(found -> {
      String name = variable(found.group(1));
      if (name == null) lost.accept("{{" + found.group(1) + "}} no tiene equivalente: se quita del texto");
      return Matcher.quoteReplacement(name == null ? "" : "{{" + name + "}}");
    });
  }

  /** The one variable that a text consists of; null if it is something else. */
  String only(String liquid) {
    Matcher place = PLACE.matcher(liquid.strip());
    return place.matches() ? variable(place.group(1)) : null;
  }

  private String variable(String expression) {
    String name = named(expression.strip());
    if (name != null) variables.add(name);
    return name;
  }

  private String named(String expression) {
    Matcher found = INBOUND.matcher(expression);
    if (found.matches()) return Names.of(found.group(1));
    found = VARIABLE.matcher(expression);
    if (found.matches()) return Names.of(found.group(1));
    found = PARSED.matcher(expression);
    if (!found.matches()) return null;
    String pointer = "/" + found.group(2).replace("[", ".").replace("]", "").replace('.', '/');
    String variable = Names.of(found.group(1) + "_" + found.group(2));
    saves.computeIfAbsent(found.group(1), key -> new TreeMap<>()).put(pointer, variable);
    return variable;
  }

  Map<String, String> saves(String widget) {
    return saves.getOrDefault(widget, Map.of());
  }

  Set<String> variables() {
    return variables;
  }
}
