package relevo.faults.history;

import java.util.List;

/**
 * One POST of a webhook to the desk, as its sender saw it. Times are microseconds since 1970 on one clock; {@code status} is 0 and
 * {@code answered} the moment of giving up where no answer came.
 */
public record Post(long sent, long answered, int status, List<Said> messages, List<Told> statuses) {

  /** A customer's message in it: who wrote, the provider's id, and when it was written, in seconds since 1970. */
  public record Said(String phone, String id, long second) {}

  /** What it says became of one of our messages. */
  public record Told(String row, String status) {}

  public Post {
    messages = List.copyOf(messages);
    statuses = List.copyOf(statuses);
  }

  /** The desk said that all of it is safe. */
  public boolean isAcknowledged() {
    return status / 100 == 2;
  }

  /** The desk said that it will have none of it. */
  boolean isRefused() {
    return status / 100 == 4;
  }
}
