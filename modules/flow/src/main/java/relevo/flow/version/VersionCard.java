package relevo.flow.version;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.UUID;

/**
 * A version as it is shown.
 *
 * @param running {@code finish} or {@code move}: what became of conversations under way when it was published
 * @param release the rule set that it went live with, or null
 * @param shipped whether it came with the desk
 * @param document null in lists
 */
public record VersionCard(String flow, int version, boolean live, Instant at, String by, String comment, String authors,
    String approvedBy, UUID draft, String draftName, String running, Long release, boolean shipped, JsonObject document) {

  VersionCard with(JsonObject whole) {
    return new VersionCard(flow, version, live, at, by, comment, authors, approvedBy, draft, draftName, running, release, shipped, whole);
  }
}
