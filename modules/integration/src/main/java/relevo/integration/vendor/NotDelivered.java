package relevo.integration.vendor;

import java.time.Instant;

/** The other side was not told. Its message says why, in Spanish, without anything of the customer's. */
public class NotDelivered extends Exception {

  /** LATER is tried again; BUSY too, and does not count, since nothing was asked; NEVER is not; GONE neither, and the integration is switched off. */
  public enum Sort { LATER, BUSY, NEVER, GONE }

  private static final long serialVersionUID = 1L;

  private final Sort sort;
  private final int status;
  private final String answer;
  private final transient Instant until;

  /**
   * @param status of the answer, 0 if there was none
   * @param answer the other side's own words, or null
   * @param until before then nobody need ask it again; null if that is not known
   */
  public NotDelivered(Sort sort, String why, int status, String answer, Instant until) {
    super(why, null, false, false);
    this.sort = sort;
    this.status = status;
    this.answer = answer;
    this.until = until;
  }

  public static NotDelivered later(String why) {
    return new NotDelivered(Sort.LATER, why, 0, null, null);
  }

  public static NotDelivered never(String why) {
    return new NotDelivered(Sort.NEVER, why, 0, null, null);
  }

  public Sort sort() {
    return sort;
  }

  public int status() {
    return status;
  }

  public String answer() {
    return answer;
  }

  public Instant until() {
    return until;
  }
}
