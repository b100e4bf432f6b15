package relevo.flow.understanding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Words that alone tell little of a topic; together they do. */
record Clues(List<Hit> hits) {

  private static final String PREFIX = "_pista-";

  static boolean hold(String list) {
    return list.startsWith(PREFIX);
  }

  /** Those that count for a topic: each word once, for the strongest clue it is part of, and each line of the list once. */
  List<Hit> of(String topic) {
    List<Hit> own = hits.stream().filter(hit -> hit.phrase().list().equals(PREFIX + topic))
        .sorted(Comparator.comparingDouble((Hit hit) -> -hit.phrase().weight())).toList();
    List<Hit> counted = new ArrayList<>();
    for (Hit hit : own) {
      if (counted.stream().noneMatch(other -> hit.overlaps(other) || sameLine(hit, other))) counted.add(hit);
    }
    return counted;
  }

  private static boolean sameLine(Hit one, Hit other) {
    return one.phrase().source().equals(other.phrase().source());
  }

  double weight(String topic) {
    return of(topic).stream().mapToDouble(hit -> hit.phrase().weight()).sum();
  }
}
