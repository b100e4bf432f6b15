package relevo.ticketing.queue;

import java.util.LinkedHashMap;
import java.util.Map;

/** The values of a query, each under a name of its own: what was asked never stands in the query itself. */
public final class Values {

  private final Map<String, Object> values = new LinkedHashMap<>();

  /** The parameter that stands for it. */
  String put(Object value) {
    String name = "p" + values.size();
    values.put(name, value);
    return ":" + name;
  }

  public Map<String, Object> all() {
    return values;
  }
}
