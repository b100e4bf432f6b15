package relevo.jobs;

import java.util.Collection;

/** A hint, told after the commit: these lanes have work. Nothing depends on its being heard. */
public record JobsAdded(Collection<LaneOf> lanes) {

  /** One direction of one lane. */
  public record LaneOf(JobHandler.Direction direction, int lane) {}
}
