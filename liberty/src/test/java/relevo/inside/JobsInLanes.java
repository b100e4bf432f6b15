package relevo.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.transaction.TransactionalException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import relevo.inside.Errands.Note;
import relevo.jobs.Jobs;
import relevo.jobs.Lanes;
import relevo.kernel.ProductClock;

/** Work that outlives the transaction that asked for it. */
interface JobsInLanes {

  @Test
  default void a_job_without_a_transaction_is_refused() {
    Note note = new Note(UUID.randomUUID(), "nobody's");
    assertThrows(TransactionalException.class, () -> Desk.bean(Jobs.class).add(Errands.PLAIN, note.subject(), note));
  }

  @Test
  default void a_job_is_done_if_and_only_if_its_transaction_commits() throws Exception {
    UUID kept = UUID.randomUUID();
    UUID lost = UUID.randomUUID();
    Desk.rollBack(() -> add(Errands.PLAIN, lost, "lost"));
    Desk.commit(() -> add(Errands.PLAIN, kept, "kept"));
    Desk.await("the job", () -> Errands.doneFor(kept).equals(List.of("kept")));
    assertEquals(List.of(), Errands.doneFor(lost));
    assertEquals(0, Desk.count("from kernel.job where subject in (?, ?)", kept, lost));
  }

  @Test
  default void one_contacts_jobs_are_done_in_order_and_once() throws Exception {
    UUID subject = UUID.randomUUID();
    List<String> words = IntStream.range(0, 30).mapToObj(String::valueOf).toList();
    for (String word : words) Desk.commit(() -> add(Errands.PLAIN, subject, word));
    Desk.await("all jobs", () -> Errands.doneFor(subject).size() >= words.size());
    assertEquals(words, Errands.doneFor(subject));
  }

  @Test
  default void a_job_that_goes_first_overtakes_those_that_wait() throws Exception {
    UUID subject = UUID.randomUUID();
    Desk.commit(() -> {
      add(Errands.PLAIN, subject, "message");
      add(Errands.FIRST, subject, "look-up");
    });
    Desk.await("both jobs", () -> Errands.doneFor(subject).size() == 2);
    assertEquals(List.of("look-up", "message"), Errands.doneFor(subject));
  }

  @Test
  default void a_lane_does_not_wait_for_another_that_is_busy() throws Exception {
    UUID one = UUID.randomUUID();
    UUID other = inLane(lane -> lane != Lanes.of(one));
    Desk.commit(() -> add(Errands.MEETING, one, "here"));
    Desk.await("the first to wait for the second", Errands::somebodyWaits);
    Desk.commit(() -> add(Errands.MEETING, other, "here"));
    Desk.await("the meeting", () -> Errands.doneFor(one).size() + Errands.doneFor(other).size() == 2);
  }

  @Test
  default void a_job_that_always_fails_is_parked_and_holds_back_its_own_contact_only() throws Exception {
    UUID poisoned = UUID.randomUUID();
    UUID neighbour = inLane(lane -> lane == Lanes.of(poisoned));
    Desk.commit(() -> {
      add(Errands.POISON, poisoned, "poison");
      add(Errands.PLAIN, poisoned, "held back");
      add(Errands.PLAIN, neighbour, "goes on");
    });
    Desk.await("the neighbour's job", () -> Errands.doneFor(neighbour).size() == 1);
    try {
      Desk.await("the poison to be parked", () -> {
        Desk.bean(ProductClock.class).runAhead(Desk.bean(ProductClock.class).ahead().plus(Duration.ofMinutes(1)));
        return Desk.count("from kernel.job where subject = ? and kind = ? and parked_at is not null", poisoned, Errands.POISON) == 1;
      });
    } finally {
      Desk.bean(ProductClock.class).runAhead(Duration.ZERO);
    }
    assertEquals(List.of(), Errands.doneFor(poisoned));
    assertEquals(List.of(new Note(poisoned, "poison")), Errands.GIVEN_UP);
    assertEquals(2, Desk.count("from kernel.job where subject = ?", poisoned));
    assertEquals(List.of("4"), Desk.column("select attempts from kernel.job where kind = ?", Errands.POISON));
  }

  @Test
  default void a_call_that_a_job_asks_for_begins_in_the_same_transaction() throws Exception {
    UUID subject = UUID.randomUUID();
    Desk.commit(() -> add(Errands.ASKING, subject, "call"));
    Desk.await("the call", () -> Errands.doneFor(subject).equals(List.of("call")));
    assertEquals(List.of("begin call", "prepare call"), Errands.stepsFor(subject));
    assertEquals(0, Desk.count("from kernel.job where subject = ?", subject));
  }

  @Test
  default void a_call_waits_for_an_older_one_of_its_contact() throws Exception {
    UUID subject = UUID.randomUUID();
    Desk.commit(() -> add(Errands.CALL, subject, "slow"));
    Desk.await("the slow call to begin", () -> Errands.stepsFor(subject).contains("begin slow"));
    Desk.commit(() -> add(Errands.ASKING, subject, "next"));
    Desk.await("the next to be asked for", () -> Desk.count("from kernel.job where subject = ? and kind = ?", subject, Errands.CALL) == 2);
    assertEquals(List.of("prepare slow", "begin slow"), Errands.stepsFor(subject));
    Errands.HURRY.countDown();
    Desk.await("both", () -> Errands.doneFor(subject).size() == 2);
    assertEquals(List.of("slow", "next"), Errands.doneFor(subject));
  }

  private static void add(String kind, UUID subject, String words) {
    Desk.bean(Jobs.class).add(kind, subject, new Note(subject, words));
  }

  private static UUID inLane(IntPredicate wanted) {
    return Stream.generate(UUID::randomUUID).filter(id -> wanted.test(Lanes.of(id))).findFirst().orElseThrow();
  }
}
