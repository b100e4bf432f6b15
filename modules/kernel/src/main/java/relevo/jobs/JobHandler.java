package relevo.jobs;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Work that outlives the transaction that asked for it. The runner calls, then settles; after a crash between the two it calls
 * again, so {@code call} must bear repetition or notice it in {@code begin}.
 *
 * @param <I> what was asked, kept as JSON: a promise like an event, so fields are added, never changed in meaning
 * @param <O> what came of the call
 */
public interface JobHandler<I, O> {

  /**
   * Which of a subject's jobs wait for one another: a leased or parked job holds back the subject's others of its direction, but for
   * those of LATER. OUTSIDE is for the systems around the desk: one that hangs takes no place from a customer's message.
   */
  enum Direction { IN, OUT, LATER, OUTSIDE }

  /** The name under which jobs are kept, such as {@code messaging.receive}. */
  String kind();

  Class<I> input();

  default Direction direction() {
    return Direction.LATER;
  }

  /** True if there is something to do outside a transaction: the job is then leased, called, and settled in a second one. */
  default boolean calls() {
    return false;
  }

  /** True if its call is noticed outside, so that it waits while the desk is held after a restore; false if it only asks for something. */
  default boolean leaves() {
    return calls();
  }

  /** Told, in the transaction that puts it off, that a hold keeps the job from being called. */
  default void held(I input) {}

  /** Told, in its transaction, that these jobs are gone: whoever released the hold did not want them to leave any more. */
  default void dropped(List<I> inputs, String why) {}

  /** True if such a job goes before whatever else waits for its contact in its direction. */
  default boolean first() {
    return false;
  }

  /**
   * True if a call may begin in the very transaction that asks for it, when nothing waits before it: {@link #begin} finds all it
   * needs there, without {@link #prepare}.
   */
  default boolean atOnce() {
    return false;
  }

  /** Locks and loads what a whole batch will touch, in one statement and in one order. In the transaction, before the others. */
  default void prepare(List<I> batch) {}

  /**
   * Last look before the call, in the transaction that leases the job. May complete the input with what the call needs.
   *
   * @param attempt 1 for the first; more means that an earlier one was never settled, or asked for another
   */
  default Start<I> begin(I input, int attempt) {
    return Start.call(input);
  }

  /** Talks to the outside world. Runs outside any transaction, and must end within {@link #deadline}. */
  default O call(I input) throws Exception {
    return null;
  }

  default Duration deadline() {
    return Duration.ofSeconds(10);
  }

  /**
   * Asked before {@link #settle}, in its transaction: a moment if the outcome wants another try, for which the job keeps its
   * place in the queue and is not settled.
   */
  default Optional<Instant> again(I input, O outcome, int attempt) {
    return Optional.empty();
  }

  /** Writes down what came of it. Runs in the transaction that removes the job. */
  void settle(I input, O outcome);

  /** Told, in a transaction of its own, that the job failed too often and lies parked until a person looks at it. */
  default void parked(I input, String error) {}

  /** What to do with a job whose turn has come: call, drop it, or come back later. */
  record Start<I>(I input, Instant later) {

    public static <I> Start<I> call(I input) {
      return new Start<>(input, null);
    }

    public static <I> Start<I> drop() {
      return new Start<>(null, null);
    }

    public static <I> Start<I> at(Instant due) {
      return new Start<>(null, due);
    }
  }
}
