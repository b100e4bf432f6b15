package relevo.insight.story;

import java.time.Instant;

/** A question how somebody did, and the mark that came, or null. {@code rated} is bot or human. */
final class Survey extends Part {

  public String rated;
  public Instant at;
  public Integer mark;
}
