package relevo.access.hold;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Whether the desk is held, as the API tells it; everything but {@code held} is null where it is not.
 *
 * @param reason {@code restored}, {@code copied} or {@code ordered}
 * @param dataUntil the newest moment in the restored data, or null
 * @param waiting what would leave, by age: the first line is all of it
 */
public record HoldCard(boolean held, Instant since, String reason, Instant dataUntil, List<Older> waiting) {

  /** What was asked for before a moment. {@code age}: {@code all}, {@code copy} (it was in the copy), or hours such as {@code 4h}. */
  public record Older(String age, Instant before, long count, Map<String, Long> kinds) {}
}
