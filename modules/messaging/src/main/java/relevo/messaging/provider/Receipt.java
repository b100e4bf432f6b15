package relevo.messaging.provider;

import java.time.Instant;

/**
 * What the provider says became of one of our messages. {@code id} is the provider's message id, {@code ours} the id we gave it
 * when sending (null if it did not come back), {@code error} words for a person where it failed, {@code tries} how often we
 * looked for the message in vain.
 */
public record Receipt(
    String channel, String id, String ours, Status status, Instant at, Identity to, String error, int tries) {

  /** In the order in which they may come true; a later one is never overwritten by an earlier one. */
  public enum Status {
    SENT, DELIVERED, READ, PLAYED, FAILED;

    /** What has been delivered has not failed; everything else moves forward only. */
    public boolean mayFollow(Status present) {
      if (present == null) return true;
      return this == FAILED ? present == SENT : compareTo(present) > 0;
    }
  }

  public String key() {
    return "s:" + id + ":" + status;
  }

  public Receipt triedOnceMore() {
    return new Receipt(channel, id, ours, status, at, to, error, tries + 1);
  }
}
