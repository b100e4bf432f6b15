package relevo.fuzz;

import java.util.List;
import java.util.Set;

/**
 * What is fuzzed: the class with the method that Jazzer calls, words that mean something in its inputs, and where to begin.
 *
 * @param oneIn of so many runs asked for, one is made: more than 1 where each takes long
 */
public record Target(Class<?> type, Set<String> words, List<byte[]> seeds, int oneIn) {

  public Target {
    words = Set.copyOf(words);
    seeds = List.copyOf(seeds);
  }

  public Target(Class<?> type, Set<String> words, List<byte[]> seeds) {
    this(type, words, seeds, 1);
  }

  String name() {
    return type.getSimpleName().replaceFirst("Fuzz$", "");
  }
}
