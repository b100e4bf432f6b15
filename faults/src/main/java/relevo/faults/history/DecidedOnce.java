package relevo.faults.history;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A message is decided upon once, and each thing that follows from it is written once. On the benchmark's flow, where every message
 * gets an answer, none may be without.
 */
class DecidedOnce implements Check {

  @Override
  public String rule() {
    return "H2";
  }

  @Override
  public Stream<String> broken(History history) {
    Kept kept = history.kept();
    Set<String> lines = kept.transcript().stream().map(Kept.Line::id).collect(Collectors.toSet());
    Set<String> sources = kept.outbound().stream().map(Kept.Row::source).collect(Collectors.toSet());
    return Stream.of(
        twice(kept.decisions().stream().map(Kept.Ruling::message)).map(id -> "message " + id + " was decided upon twice"),
        twice(kept.outbound().stream().map(row -> row.effect() + " of " + row.source()))
            .map(effect -> "two rows are the " + effect),
        kept.outbound().stream().map(Kept.Row::id).filter(id -> !lines.contains(id))
            .map(id -> "row " + id + " is missing from its conversation"),
        kept.transcript().stream().filter(line -> line.isCustomers() && !sources.contains(line.id()))
            .map(line -> "message " + line.providerId() + " got no answer")).flatMap(Function.identity());
  }

  private static Stream<String> twice(Stream<String> keys) {
    Map<String, Long> counts = keys.filter(Objects::nonNull)
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return counts.entrySet().stream().filter(key -> key.getValue() > 1).map(Map.Entry::getKey);
  }
}
