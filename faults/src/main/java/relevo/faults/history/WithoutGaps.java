package relevo.faults.history;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The places of a conversation are 1, 2, 3 … up to the one that it believes to be its last. */
class WithoutGaps implements Check {

  @Override
  public String rule() {
    return "H4";
  }

  @Override
  public Stream<String> broken(History history) {
    Map<String, List<Integer>> places = history.kept().transcript().stream()
        .collect(Collectors.groupingBy(Kept.Line::conversation, Collectors.mapping(Kept.Line::seq, Collectors.toList())));
    return history.kept().talks().stream()
        .filter(talk -> !isWhole(places.getOrDefault(talk.conversation(), List.of()), talk.lastSeq()))
        .map(talk -> "conversation " + talk.conversation() + " counts " + talk.lastSeq() + " messages and has "
            + places.getOrDefault(talk.conversation(), List.of()).stream().sorted().toList());
  }

  private static boolean isWhole(List<Integer> places, int last) {
    return places.stream().sorted().toList().equals(IntStream.rangeClosed(1, last).boxed().toList());
  }
}
