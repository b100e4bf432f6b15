package relevo.faults.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import relevo.faults.history.Post.Said;
import relevo.faults.history.Post.Told;

/** The checker, on good histories and on each of them with one bug planted. */
class CheckerTest {

  private static final long SECOND = 1_000_000;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void finds_nothing_in_a_good_history(long seed) {
    assertThat(Checker.check(GoodHistory.of(seed, 12, 9))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("bugs")
  void catches(String rule, Consumer<Bug> bug) {
    for (long seed = 1; seed <= 10; seed++) {
      List<Violation> found = Checker.check(Bug.in(GoodHistory.of(seed, 12, 9), bug));
      assertThat(found).as("seed %s", seed).extracting(Violation::rule).contains(rule);
    }
  }

  static Stream<Arguments> bugs() {
    return Stream.of(incoming(), places(), decisions(), sending(), receipts(), counts()).flatMap(bugs -> bugs);
  }

  private static Stream<Arguments> incoming() {
    return Stream.of(
        bug("a lost message", "H1", bug -> bug.transcript.remove(bug.customers(5))),
        bug("a lost last message", "H1", bug -> bug.transcript.remove(bug.customers(0))),
        bug("a lost parked message", "H1", bug -> bug.jobs.removeFirst()),
        bug("a message stored twice", "H1", bug -> bug.transcript.add(bug.transcript.get(bug.customers(3)))),
        bug("a message stored and still waiting", "H1",
            bug -> bug.jobs.add(new Kept.Job(bug.transcript.get(bug.customers(2)).providerId(), false))),
        bug("a message that waits twice", "H1", bug -> bug.doubleFirst(bug.jobs)),
        bug("a forgery that was kept", "H1", bug -> {
          bug.posts.add(new Post(1, 2, 401, List.of(new Said("507", "wamid.forged", 1)), List.of()));
          bug.jobs.add(new Kept.Job("wamid.forged", false));
        }),
        bug("a message that nobody posted", "H1", bug -> bug.jobs.add(new Kept.Job("wamid.dreamt", true))),
        bug("an acknowledgement of what was never kept", "H1",
            bug -> bug.posts.add(new Post(1, 2, 200, List.of(new Said("507", "wamid.ghost", 1)), List.of()))));
  }

  private static Stream<Arguments> places() {
    return Stream.of(
        bug("two messages of different posts swapped", "H3", bug -> bug.swapPlaces(bug.customers(0), bug.customers(6))),
        bug("two messages of one post swapped", "H3", bug -> bug.swapPlaces(bug.twoOfOneBody()[0], bug.twoOfOneBody()[1])),
        bug("a gap in the places", "H4", bug -> bug.change(bug.customers(4), line -> Bug.at(line, line.seq() + 1_000))),
        bug("a place taken twice", "H4", bug -> bug.change(bug.customers(4), line -> Bug.at(line, line.seq() + 1))),
        bug("an answer missing from its place", "H4", bug -> bug.transcript.removeIf(line -> line.seq() == 2)),
        bug("a conversation that miscounts", "H4", bug -> bug.talks.set(0, new Kept.Talk(
            bug.talks.getFirst().conversation(), "507", bug.talks.getFirst().lastSeq() + 1))));
  }

  private static Stream<Arguments> decisions() {
    return Stream.of(
        bug("a message decided upon twice", "H2", bug -> bug.doubleFirst(bug.decisions)),
        bug("two answers to one message", "H2", bug -> bug.outbound.add(twin(bug.outbound.getFirst()))),
        bug("a message without an answer", "H2", bug -> bug.outbound.removeLast()),
        bug("an answer that the conversation does not show", "H2",
            bug -> bug.transcript.removeIf(line -> line.id().equals(bug.outbound.getFirst().id()))));
  }

  private static Stream<Arguments> sending() {
    return Stream.of(
        bug("a message sent twice at once", "H5", bug -> bug.sends.add(later(bug.accepted(3), 1))),
        bug("a message sent once more than counted", "H5", bug -> {
          bug.sends.add(later(bug.accepted(0), 300 * SECOND));
          bug.row(0, row -> Bug.saying(row, row.delivery(), 1));
        }),
        bug("a message sent without a row", "H6", bug -> bug.sends.add(stray("507100000", "r-ghost", 200))),
        bug("a message sent without a mark", "H6", bug -> bug.sends.add(stray("507100000", "", 200))),
        bug("a refused message without a row", "H6", bug -> bug.sends.add(stray("507100000", "r-ghost", 400))),
        bug("a row sent before it said so", "H6", bug -> bug.row(2, row -> Bug.saying(row, row.delivery(), 0))),
        bug("free words a day too late", "H10", bug -> bug.sends.add(later(bug.accepted(1), 90_000 * SECOND))),
        bug("free words to somebody who never wrote", "H10", bug -> bug.sends.add(freely("99"))),
        bug("free words before the customer wrote", "H10", bug -> bug.sends.add(later(bug.accepted(0), -3_600 * SECOND))));
  }

  private static Stream<Arguments> receipts() {
    return Stream.of(
        bug("a receipt that moved back", "H9",
            bug -> bug.receipts.add(new Kept.Receipt(bug.receipts.getLast().row(), "DELIVERED"))),
        bug("a receipt believed twice", "H9", bug -> bug.doubleFirst(bug.receipts)),
        bug("a receipt forgotten", "H9", bug -> bug.row(1, row -> Bug.saying(row, "SENT", row.tries()))),
        bug("a receipt never written down", "H9", bug -> bug.row(1, row -> Bug.saying(row, null, row.tries()))),
        bug("a receipt for a row overtaken", "H9", bug -> bug.posts.add(
            new Post(1, 2, 200, List.of(), List.of(new Told(bug.outbound.getFirst().id(), "PLAYED"))))));
  }

  private static Stream<Arguments> counts() {
    return Stream.of(
        bug("an accepted message that is nowhere", "H14", bug -> bug.seen.add("wamid.nowhere")),
        bug("a processed message that was never accepted", "H14", bug -> bug.seen.removeFirst()),
        bug("a webhook that was not kept", "H14", bug -> bug.webhooks--));
  }

  private static Arguments bug(String name, String rule, Consumer<Bug> bug) {
    return argumentSet(name, rule, bug);
  }

  private static Kept.Row twin(Kept.Row row) {
    return new Kept.Row(row.id() + "b", row.conversation(), row.source(), row.effect(), row.state(), row.delivery(), row.tries());
  }

  private static Send stray(String to, String row, int status) {
    return new Send(1_900_000_000 * SECOND, to, row, status, false, "hola");
  }

  private static Send freely(String to) {
    return new Send(1_800_000_001 * SECOND, to, "r", 200, true, "hola");
  }

  private static Send later(Send send, long micros) {
    return new Send(send.at() + micros, send.to(), send.row(), send.status(), send.freeForm(), send.text());
  }
}
