package relevo.ticketing.ticket;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts together what two escalations of one conversation say. */
final class Reasons {

  private Reasons() {}

  /** Each word once, the earlier ones first. */
  static List<String> united(List<String> earlier, List<String> later) {
    Set<String> all = new LinkedHashSet<>(earlier);
    all.addAll(later);
    return List.copyOf(all);
  }

  /** What was said later is what counts. */
  static Map<String, String> united(Map<String, String> earlier, Map<String, String> later) {
    Map<String, String> all = new HashMap<>(earlier);
    all.putAll(later);
    return Map.copyOf(all);
  }
}
