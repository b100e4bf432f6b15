package relevo.integration.account;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import relevo.integration.vendor.Field;
import relevo.integration.vendor.VendorCalls;
import relevo.kernel.Refusal;

/**
 * What somebody fills in to set an integration up. {@code on} is true if left out. A secret that is left out stays as it is; one that is
 * null or empty is forgotten; those that the desk makes are not taken.
 */
public record IntegrationForm(String kind, Boolean on, Map<String, String> settings, Map<String, String> secrets) {

  private static final int LONGEST = 4_000;

  boolean isOn() {
    return on == null || on;
  }

  Map<String, String> settings(List<Field> fields) {
    Map<String, String> given = new TreeMap<>();
    byName("settings", settings, fields).forEach((name, value) -> {
      if (value != null && !value.isBlank()) given.put(name, value.strip());
    });
    for (Field field : fields) check(field, given.get(field.name()));
    return given;
  }

  /** Those to be kept from now on; an empty one is to be forgotten. */
  Map<String, String> secrets(List<Field> fields) {
    Map<String, String> given = new TreeMap<>();
    byName("secrets", secrets, fields.stream().filter(field -> !field.made()).toList())
        .forEach((name, value) -> given.put(name, value == null ? "" : value.strip()));
    return given;
  }

  private static Map<String, String> byName(String what, Map<String, String> values, List<Field> fields) {
    Map<String, Field> known = fields.stream().collect(Collectors.toMap(Field::name, Function.identity()));
    Map<String, String> given = new HashMap<>();
    if (values == null) return given;
    values.forEach((name, value) -> {
      if (!known.containsKey(name)) {
        throw new Refusal(422, what, "«" + what + "» no admite «" + name + "»: " + String.join(", ", new TreeMap<>(known).keySet()) + ".");
      }
      if (value != null && value.length() > LONGEST) {
        throw new Refusal(422, what, "«" + what + "." + name + "» debe ser un texto de " + LONGEST + " letras como mucho.");
      }
      given.put(name, value);
    });
    return given;
  }

  private static void check(Field field, String value) {
    if (value == null) {
      if (field.required()) throw fault(field, "falta");
      return;
    }
    boolean good = switch (field.kind()) {
      case NUMBER -> value.matches("\\d{1,9}");
      case SWITCH -> value.equals("true") || value.equals("false");
      case CHOICE -> field.options().contains(value);
      case TEXT, URL, LIST -> true;
    };
    if (!good) throw fault(field, field.options().isEmpty() ? "no vale así" : "debe ser " + String.join(", ", field.options()));
    if (!field.name().equals(VendorCalls.PER_MINUTE)) return;
    int pace = Integer.parseInt(value);
    if (pace < 1 || pace > VendorCalls.MOST_PER_MINUTE) throw fault(field, "debe estar entre 1 y " + VendorCalls.MOST_PER_MINUTE);
  }

  private static Refusal fault(Field field, String what) {
    return new Refusal(422, "settings." + field.name(), "«" + field.label().es() + "» (" + field.name() + "): " + what + ".");
  }
}
