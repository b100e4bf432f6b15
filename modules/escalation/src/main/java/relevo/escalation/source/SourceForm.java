package relevo.escalation.source;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import relevo.escalation.customers.Attributes;
import relevo.escalation.customers.CustomerCalls;
import relevo.escalation.customers.CustomerSource;
import relevo.kernel.Refusal;

/**
 * What somebody fills in to set a source up. {@code rank} is 1 to 99, 50 if left out: where two sources disagree, the lower one is
 * believed. {@code mapping} says for each of our attributes where it stands at the vendor. A secret that is left out stays as it is;
 * one that is null or empty is forgotten.
 */
public record SourceForm(
    String kind, Integer rank, Map<String, String> settings, Map<String, String> mapping, Map<String, String> secrets) {

  private static final int USUAL_RANK = 50;
  private static final int LAST_RANK = 99;
  private static final int LONGEST = 1_000;
  private static final int LONGEST_SECRET = 4_000;

  int placed() {
    if (rank == null) return USUAL_RANK;
    if (rank < 1 || rank > LAST_RANK) throw new Refusal(422, "rank", "«rank» debe estar entre 1 y " + LAST_RANK + ".");
    return rank;
  }

  Map<String, String> settings(CustomerSource vendor) {
    Set<String> known = new TreeSet<>(vendor.settings());
    known.add(CustomerCalls.PER_MINUTE);
    Map<String, String> given = given("settings", settings, known, LONGEST);
    String pace = given.getOrDefault(CustomerCalls.PER_MINUTE, "1");
    if (!pace.matches("\\d{1,4}") || Integer.parseInt(pace) < 1 || Integer.parseInt(pace) > CustomerCalls.MOST_PER_MINUTE) {
      throw new Refusal(422, "settings.perMinute", "«perMinute» debe estar entre 1 y " + CustomerCalls.MOST_PER_MINUTE + ".");
    }
    return given;
  }

  Map<String, String> mapped() {
    Map<String, String> given = given("mapping", mapping, null, LONGEST);
    if (given.size() > Attributes.MOST) throw new Refusal(422, "mapping", "Caben " + Attributes.MOST + " atributos como mucho.");
    given.keySet().stream().filter(name -> !Attributes.isName(name)).findFirst().ifPresent(name -> {
      throw new Refusal(422, "mapping", "«" + name + "» no puede ser el nombre de un atributo: letras, cifras, - y _, 40 como mucho.");
    });
    return given;
  }

  /** Those to be kept from now on; an empty one is to be forgotten. */
  Map<String, String> secrets(CustomerSource vendor) {
    Map<String, String> all = new HashMap<>();
    if (secrets != null) secrets.forEach((name, value) -> all.put(name, value == null ? "" : value));
    return given("secrets", all, vendor.secrets(), LONGEST_SECRET);
  }

  /** @param known null if any name will do */
  private static Map<String, String> given(String what, Map<String, String> values, Set<String> known, int longest) {
    Map<String, String> given = new TreeMap<>();
    if (values == null) return given;
    values.forEach((name, value) -> {
      if (known != null && !known.contains(name)) {
        throw new Refusal(422, what, "«" + what + "» no admite «" + name + "»: " + String.join(", ", new TreeSet<>(known)) + ".");
      }
      if (value == null || value.length() > longest) {
        throw new Refusal(422, what, "«" + what + "." + name + "» debe ser un texto de " + longest + " letras como mucho.");
      }
      given.put(name, value.strip());
    });
    return given;
  }
}
