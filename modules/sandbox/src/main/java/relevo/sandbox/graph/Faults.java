package relevo.sandbox.graph;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What goes wrong on purpose: shares from 0 to 1 ({@code p500}, {@code p429}, {@code p131056}, {@code p131026},
 * {@code pdrop} refuse the message, {@code pambig} delivers it without saying so, {@code pfile} gives a customer's file not out,
 * {@code pmedia} takes no file of the business's),
 * {@code latency} and mean {@code jitter} in milliseconds.
 */
public record Faults(Map<String, Double> knobs) {

  public static final Faults NONE = new Faults(Map.of());
  private static final JsonProvider JSON = JsonProvider.provider();
  private static final List<String> SHARES = List.of("p500", "p429", "p131056", "p131026", "pdrop", "pambig", "pfile", "pmedia");
  private static final List<String> MILLIS = List.of("latency", "jitter");
  private static final int LONGEST_DELAY = 30_000;

  public Faults {
    knobs = Map.copyOf(knobs);
  }

  /** These faults with the given knobs turned. @throws IllegalArgumentException if one is out of range */
  public Faults with(JsonObject turned) {
    Map<String, Double> all = new LinkedHashMap<>(knobs);
    turned.forEach((name, value) -> {
      if (SHARES.contains(name)) all.put(name, within(name, value, 1));
      if (MILLIS.contains(name)) all.put(name, within(name, value, LONGEST_DELAY));
    });
    return new Faults(all);
  }

  public JsonObject json() {
    JsonObjectBuilder object = JSON.createObjectBuilder();
    SHARES.forEach(name -> object.add(name, knob(name)));
    MILLIS.forEach(name -> object.add(name, knob(name)));
    return object.build();
  }

  double knob(String name) {
    return knobs.getOrDefault(name, 0.0);
  }

  private static double within(String name, JsonValue value, int most) {
    double number = value instanceof JsonNumber given ? given.doubleValue() : -1;
    if (number < 0 || number > most) {
      throw new IllegalArgumentException("«" + name + "» debe ser un número entre 0 y " + most + ".");
    }
    return number;
  }
}
