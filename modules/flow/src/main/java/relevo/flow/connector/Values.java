package relevo.flow.connector;

import java.util.Map;
import java.util.Set;

/**
 * What fills a connector's places: the operator's {@code settings}, which alone may name a host, and what the conversation
 * knows; {@code numeric} names what is declared a number.
 */
public record Values(Map<String, String> settings, Map<String, String> variables, Set<String> numeric) {

  /** Empty where nobody knows; a setting is not overruled by a variable. */
  String of(String name) {
    String setting = settings.get(name);
    return setting != null ? setting : variables.getOrDefault(name, "");
  }
}
