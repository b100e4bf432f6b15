package relevo.escalation.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which of the names that two lists share need not have moved. */
final class Order {

  private Order() {}

  /** The longest run of shared names that stand in the same order in both; the others have moved. */
  static Set<String> kept(List<String> before, List<String> after) {
    Map<String, Integer> places = new HashMap<>();
    for (int place = 0; place < before.size(); place++) places.put(before.get(place), place);
    List<String> shared = after.stream().filter(places::containsKey).toList();
    int[] previous = new int[shared.size()];
    List<Integer> ends = new ArrayList<>();
    for (int at = 0; at < shared.size(); at++) {
      int length = lengthBefore(ends, shared, places, places.get(shared.get(at)));
      previous[at] = length == 0 ? -1 : ends.get(length - 1);
      if (length == ends.size()) ends.add(at);
      else ends.set(length, at);
    }
    Set<String> kept = new HashSet<>();
    for (int at = ends.isEmpty() ? -1 : ends.getLast(); at >= 0; at = previous[at]) kept.add(shared.get(at));
    return kept;
  }

  /** How long the longest run is that this place can follow. */
  private static int lengthBefore(List<Integer> ends, List<String> shared, Map<String, Integer> places, int place) {
    int low = 0;
    int high = ends.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (places.get(shared.get(ends.get(middle))) < place) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
