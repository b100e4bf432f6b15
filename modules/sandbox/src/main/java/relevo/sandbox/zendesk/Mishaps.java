package relevo.sandbox.zendesk;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What goes wrong on purpose. Shares from 0 to 1: {@code p429}, {@code p503} and {@code p500} do nothing; {@code pambig} does it and
 * answers 500, {@code phang} does it and answers only after {@code hangMillis}; of what Zendesk tells the desk, {@code wtwice} goes twice,
 * {@code wlate} comes after what followed it. {@code perMinute} is the account's limit, {@code perTicket} the updates of a ticket in ten minutes.
 */
record Mishaps(Map<String, Double> knobs) {

  static final Mishaps NONE = new Mishaps(Map.of("hangMillis", 12_000.0, "perMinute", 700.0, "perTicket", 30.0));

  private static final List<String> SHARES = List.of("p429", "p503", "p500", "pambig", "phang", "wtwice", "wlate");
  private static final Map<String, Integer> NUMBERS = Map.of("hangMillis", 30_000, "perMinute", 100_000, "perTicket", 100_000);

  Mishaps {
    knobs = Map.copyOf(knobs);
  }

  double knob(String name) {
    return knobs.getOrDefault(name, 0.0);
  }

  boolean happens(String name) {
    return Math.random() < knob(name);
  }

  /** @throws IllegalArgumentException if there is no such knob, or it is out of range */
  Mishaps with(JsonObject turned) {
    Map<String, Double> all = new LinkedHashMap<>(knobs);
    turned.forEach((name, value) -> all.put(name, within(name, value)));
    return new Mishaps(all);
  }

  private static double within(String name, JsonValue value) {
    int most = SHARES.contains(name) ? 1 : NUMBERS.getOrDefault(name, -1);
    double number = value instanceof JsonNumber given ? given.doubleValue() : -1;
    if (number < 0 || number > most) throw new IllegalArgumentException("«" + name + "» no existe o está fuera de sus límites.");
    return number;
  }

  JsonObject json() {
    JsonObjectBuilder json = Said.JSON.createObjectBuilder();
    SHARES.forEach(name -> json.add(name, knob(name)));
    NUMBERS.keySet().stream().sorted().forEach(name -> json.add(name, knob(name)));
    return json.build();
  }
}
