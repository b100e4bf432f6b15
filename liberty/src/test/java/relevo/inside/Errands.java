package relevo.inside;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import relevo.jobs.JobHandler;

/** Jobs for tests: each notes that it was done. */
final class Errands {

  static final String PLAIN = "inside.plain";
  static final String FIRST = "inside.first";
  static final String POISON = "inside.poison";
  static final String MEETING = "inside.meeting";

  /** What was done, in its order. */
  static final List<Note> DONE = new CopyOnWriteArrayList<>();
  static final List<Note> GIVEN_UP = new CopyOnWriteArrayList<>();
  private static final CyclicBarrier BOTH = new CyclicBarrier(2);

  private Errands() {}

  /** What a job is asked to note. */
  public record Note(UUID subject, String words) {}

  static List<String> doneFor(UUID subject) {
    return DONE.stream().filter(note -> note.subject().equals(subject)).map(Note::words).toList();
  }

  static boolean somebodyWaits() {
    return BOTH.getNumberWaiting() == 1;
  }

  abstract static class Errand implements JobHandler<Note, Void> {

    @Override
    public Class<Note> input() {
      return Note.class;
    }

    @Override
    public Direction direction() {
      return Direction.IN;
    }

    @Override
    public void settle(Note note, Void nothing) {
      DONE.add(note);
    }
  }

  /** Done when its turn comes. */
  @ApplicationScoped
  static class Plain extends Errand {

    @Override
    public String kind() {
      return PLAIN;
    }
  }

  /** Done before whatever else waits for its subject. */
  @ApplicationScoped
  static class First extends Errand {

    @Override
    public String kind() {
      return FIRST;
    }

    @Override
    public boolean first() {
      return true;
    }
  }

  /** Never succeeds. */
  @ApplicationScoped
  static class Poison extends Errand {

    @Override
    public String kind() {
      return POISON;
    }

    @Override
    public void settle(Note note, Void nothing) {
      throw new IllegalStateException("This job never succeeds");
    }

    @Override
    public void parked(Note note, String error) {
      GIVEN_UP.add(note);
    }
  }

  /** Is done only while another one like it is being done. */
  @ApplicationScoped
  static class Meeting extends Errand {

    @Override
    public String kind() {
      return MEETING;
    }

    @Override
    public void settle(Note note, Void nothing) {
      try {
        BOTH.await(30, TimeUnit.SECONDS);
      } catch (InterruptedException | BrokenBarrierException | TimeoutException alone) {
        throw new IllegalStateException("Nobody came", alone);
      }
      super.settle(note, nothing);
    }
  }
}
