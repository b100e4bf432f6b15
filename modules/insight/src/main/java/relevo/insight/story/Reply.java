package relevo.insight.story;

import java.time.Instant;

/** A person's answer to what a customer said after the person's first word: how long it took, by the clock and by the team's hours. */
final class Reply extends Part {

  public Instant at;
  public long seconds;
  public long business;
}
