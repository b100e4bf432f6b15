package relevo.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import relevo.jobs.JobHandler;
import relevo.jobs.Jobs;

/** Jobs for tests: each notes that it was done. */
final class Errands {

  static final String PLAIN = "inside.plain";
  static final String FIRST = "inside.first";
  static final String POISON = "inside.poison";
  static final String MEETING = "inside.meeting";
  static final String ASKING = "inside.asking";
  static final String CALL = "inside.call";

  /** What was done, in its order. */
  static final List<Note> DONE = new CopyOnWriteArrayList<>();
  static final List<Note> GIVEN_UP = new CopyOnWriteArrayList<>();
  /** What happened to calls, in its order: a visit of their own prepares them before they begin. */
  static final List<Note> STEPS = new CopyOnWriteArrayList<>();
  /** Ends the call that is asked to be slow. */
  static final CountDownLatch HURRY = new CountDownLatch(1);
  private static final CyclicBarrier BOTH = new CyclicBarrier(2);

  private Errands() {}

  /** What a job is asked to note. */
  public record Note(UUID subject, String words) {}

  static List<String> doneFor(UUID subject) {
    return DONE.stream().filter(note -> note.subject().equals(subject)).map(Note::words).toList();
  }

  static List<String> stepsFor(UUID subject) {
    return STEPS.stream().filter(step -> step.subject().equals(subject)).map(Note::words).toList();
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

  /** Asks for a call for its subject. */
  @ApplicationScoped
  static class Asking extends Errand {

    @Inject Jobs jobs;

    @Override
    public String kind() {
      return ASKING;
    }

    @Override
    public void settle(Note note, Void nothing) {
      jobs.add(CALL, note.subject(), note);
    }
  }

  /** Is called, slowly if asked to be slow, and done. */
  @ApplicationScoped
  static class Call extends Errand {

    @Override
    public String kind() {
      return CALL;
    }

    @Override
    public Direction direction() {
      return Direction.OUT;
    }

    @Override
    public boolean calls() {
      return true;
    }

    @Override
    public boolean atOnce() {
      return true;
    }

    @Override
    public Start<Note> begin(Note note, int attempt) {
      STEPS.add(new Note(note.subject(), "begin " + note.words()));
      return Start.call(note);
    }

    @Override
    public void prepare(List<Note> batch) {
      for (Note note : batch) STEPS.add(new Note(note.subject(), "prepare " + note.words()));
    }

    @Override
    public Void call(Note note) throws InterruptedException {
      if (note.words().equals("slow") && !HURRY.await(30, TimeUnit.SECONDS)) throw new IllegalStateException("Nobody hurried");
      return null;
    }
  }
}
