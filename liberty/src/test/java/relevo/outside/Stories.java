package relevo.outside;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How many customers take part in a story with faults, and what came of it, for whoever reads the log: {@code -Drelevo.stories=40}. */
final class Stories {

  private Stories() {}

  static int many(int otherwise) {
    return Integer.getInteger("relevo.stories", otherwise);
  }

  static List<String> customers(int otherwise) {
    return IntStream.range(0, many(otherwise)).mapToObj(each -> Meta.anybody()).toList();
  }

  /** @param log what the vendor's fake was asked, each line ending in its answer */
  static void tell(String vendor, String words, List<String> log) {
    Map<String, Long> answers = log.stream().map(line -> line.substring(line.lastIndexOf(' ') + 1)).collect(Collectors.groupingBy(each -> each, TreeMap::new, Collectors.counting()));
    System.out.println(vendor + ": " + words + "; " + log.size() + " calls, answered " + answers);
  }
}
