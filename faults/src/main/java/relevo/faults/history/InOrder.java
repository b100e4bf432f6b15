package relevo.faults.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import relevo.faults.history.History.Span;
import relevo.faults.history.Post.Said;

/**
 * What was acknowledged before the next message was posted stands before it in the conversation, and so do the messages of one POST
 * in the order of its array.
 */
class InOrder implements Check {

  private record Placed(Span span, Kept.Line line) {}

  @Override
  public String rule() {
    return "H3";
  }

  @Override
  public Stream<String> broken(History history) {
    Map<String, Placed> placed = placed(history);
    Map<String, List<Placed>> talks = placed.values().stream().collect(Collectors.groupingBy(each -> each.line().conversation()));
    return Stream.concat(talks.values().stream().flatMap(InOrder::overtaken), arrays(history, placed));
  }

  private static Map<String, Placed> placed(History history) {
    Map<String, List<Kept.Line>> lines = history.linesByProviderId();
    Map<String, Placed> placed = new HashMap<>();
    history.acknowledgedMessages().forEach((id, span) -> {
      if (lines.containsKey(id)) placed.put(id, new Placed(span, lines.get(id).getFirst()));
    });
    return placed;
  }

  /** Along the conversation no message may have been acknowledged before one that stands earlier was first posted. */
  private static Stream<String> overtaken(List<Placed> talk) {
    List<Placed> inPlace = new ArrayList<>(talk);
    inPlace.sort(Comparator.comparing(each -> each.line().seq()));
    List<String> wrong = new ArrayList<>();
    Placed latest = null;
    for (Placed next : inPlace) {
      if (latest != null && next.span().last() < latest.span().first()) {
        wrong.add(sentence(next.span().said(), latest.span().said()));
      }
      if (latest == null || next.span().first() > latest.span().first()) latest = next;
    }
    return wrong.stream();
  }

  private static Stream<String> arrays(History history, Map<String, Placed> placed) {
    Map<String, List<List<Said>>> bodies = new HashMap<>();
    history.posts().stream().map(Post::messages).distinct()
        .forEach(body -> body.forEach(said -> bodies.computeIfAbsent(said.id(), any -> new ArrayList<>()).add(body)));
    return history.posts().stream().map(Post::messages).distinct().flatMap(body -> {
      List<Said> ours = body.stream().filter(said -> bodies.get(said.id()).size() == 1 && placed.containsKey(said.id())).toList();
      return swapped(ours, placed);
    });
  }

  private static Stream<String> swapped(List<Said> body, Map<String, Placed> placed) {
    Map<String, Said> lastOf = new HashMap<>();
    List<String> wrong = new ArrayList<>();
    for (Said said : body) {
      Kept.Line line = placed.get(said.id()).line();
      Said before = lastOf.put(line.conversation(), said);
      if (before != null && placed.get(before.id()).line().seq() > line.seq()) wrong.add(sentence(before, said));
    }
    return wrong.stream();
  }

  private static String sentence(Said earlier, Said later) {
    return "message " + earlier.id() + " of " + earlier.phone() + " came first and stands after " + later.id();
  }
}
