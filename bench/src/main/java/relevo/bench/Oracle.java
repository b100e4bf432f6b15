package relevo.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Knows which answers every customer must have got, and in which order. */
final class Oracle {

  private final Map<String, List<String>> expected;

  Oracle(Script script) {
    expected = script.sayings().stream()
        .collect(Collectors.groupingBy(Saying::phone, Collectors.mapping(Saying::mark, Collectors.toList())));
  }

  /** @param replies in the order in which they came */
  Verdict judge(List<Reply> replies) {
    Map<String, List<String>> came = replies.stream()
        .collect(Collectors.groupingBy(Reply::phone, Collectors.mapping(Reply::mark, Collectors.toList())));
    Verdict verdict = Verdict.CLEAN;
    for (var customer : expected.entrySet()) {
      List<String> got = came.remove(customer.getKey());
      verdict = verdict.plus(compare(customer.getValue(), got == null ? List.of() : got));
    }
    int strays = came.values().stream().mapToInt(List::size).sum();
    return verdict.plus(new Verdict(0, strays, 0, 0));
  }

  /** Answers that were due and came, but not in the longest run that is right, came out of order. */
  private static Verdict compare(List<String> due, List<String> got) {
    if (due.equals(got)) return Verdict.CLEAN;
    int shared = shared(due, got);
    int missing = due.size() - shared;
    int odd = got.size() - shared;
    int wrong = Math.min(missing, odd);
    return new Verdict(missing - wrong, odd - wrong, shared - longestRun(due, got), wrong);
  }

  private static int shared(List<String> due, List<String> got) {
    List<String> rest = new ArrayList<>(got);
    return (int) due.stream().filter(rest::remove).count();
  }

  /** The length of the longest common subsequence. */
  private static int longestRun(List<String> due, List<String> got) {
    int[][] run = new int[due.size() + 1][got.size() + 1];
    for (int i = 1; i <= due.size(); i++) {
      for (int j = 1; j <= got.size(); j++) {
        boolean same = due.get(i - 1).equals(got.get(j - 1));
        run[i][j] = same ? run[i - 1][j - 1] + 1 : Math.max(run[i - 1][j], run[i][j - 1]);
      }
    }
    return run[due.size()][got.size()];
  }
}
