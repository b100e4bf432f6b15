package relevo.jobs;

import java.util.UUID;
import relevo.jobs.JobsAdded.LaneOf;

/** A job that was read: {@code attempt} is the fence, so that who lost its lease crosses nothing off; {@code trace} as in {@link NewJob}. */
record Work(long id, int attempt, UUID subject, JobHandler<Object, Object> handler, Object input,
    String trace) {

  LaneOf lane() {
    return new LaneOf(handler.direction(), Lanes.of(subject));
  }

  Work with(Object completed) {
    return new Work(id, attempt, subject, handler, completed, trace);
  }
}
