package relevo.flow.version;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import relevo.flow.definition.LiveDocument;

/** What follows from the order in which versions went live. */
final class History {

  private History() {}

  /** @param goings in order */
  static List<LiveDocument> live(Collection<Document> documents, List<GoingLive> goings) {
    Map<String, List<GoingLive>> each = goings.stream().collect(Collectors.groupingBy(GoingLive::name));
    return documents.stream().map(document -> live(document, each.getOrDefault(document.name(), List.of()))).toList();
  }

  private static LiveDocument live(Document document, List<GoingLive> goings) {
    Map<Integer, Long> since = new TreeMap<>();
    goings.forEach(going -> since.put(going.number(), going.turn()));
    long moved = goings.stream().filter(GoingLive::movesOn).mapToLong(GoingLive::turn).max().orElse(0);
    return new LiveDocument(document.name(), document.live(), since, moved);
  }

  /**
   * Which versions belong to a rule set: of every document that ever went live with one, what went with that set or the nearest
   * earlier one; where there is none, what was live before it first went with a later one.
   *
   * @param goings in order
   */
  static Map<String, Integer> with(long release, List<GoingLive> goings) {
    Map<String, Integer> versions = new TreeMap<>();
    goings.stream().collect(Collectors.groupingBy(GoingLive::name))
        .forEach((name, own) -> of(release, own).ifPresent(number -> versions.put(name, number)));
    return versions;
  }

  private static Optional<Integer> of(long release, List<GoingLive> own) {
    Optional<GoingLive> nearest = own.stream().filter(going -> going.release() != null && going.release() <= release)
        .max(Comparator.comparing(GoingLive::release).thenComparing(GoingLive::turn));
    return nearest.or(() -> before(release, own)).map(GoingLive::number);
  }

  private static Optional<GoingLive> before(long release, List<GoingLive> own) {
    GoingLive last = null;
    for (GoingLive going : own) {
      if (going.release() != null && going.release() > release) return Optional.ofNullable(last);
      last = going;
    }
    return Optional.empty();
  }
}
