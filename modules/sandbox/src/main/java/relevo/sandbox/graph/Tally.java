package relevo.sandbox.graph;

import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** How often what happened. */
public final class Tally {

  private static final List<String> NAMES =
      List.of("posts", "delivered", "reads", "r429", "r500", "r131056", "r131026", "ambig", "dropped", "bad", "files", "uploads");

  private final Map<String, LongAdder> counts = new ConcurrentHashMap<>();

  void count(String name) {
    counts.computeIfAbsent(name, fresh -> new LongAdder()).increment();
  }

  public void reset() {
    counts.clear();
  }

  public JsonObjectBuilder json() {
    JsonObjectBuilder object = JsonProvider.provider().createObjectBuilder();
    NAMES.forEach(name -> object.add(name, counts.containsKey(name) ? counts.get(name).sum() : 0));
    return object;
  }
}
