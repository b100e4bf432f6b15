package relevo.fuzz;

import java.util.List;
import java.util.Set;

/** What is fuzzed: the class with the method that Jazzer calls, words that mean something in its inputs, and where to begin. */
public record Target(Class<?> type, Set<String> words, List<byte[]> seeds) {

  public Target {
    words = Set.copyOf(words);
    seeds = List.copyOf(seeds);
  }

  String name() {
    return type.getSimpleName().replaceFirst("Fuzz$", "");
  }
}
