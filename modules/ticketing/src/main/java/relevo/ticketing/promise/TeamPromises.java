package relevo.ticketing.promise;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import relevo.kernel.JsonText;

/**
 * All that one team promises; {@code shipped} if nobody has said anything else yet. {@code version} is what a change names in
 * {@code If-Match}, between quotation marks.
 */
public record TeamPromises(String team, boolean shipped, List<PromiseCard> promises, String version) {

  /** Who promises the same has the same version: nothing is lost by a change to what one has not read, if it reads alike. */
  static TeamPromises of(String team, boolean shipped, List<PromiseCard> promises) {
    byte[] words = JsonText.of(promises).getBytes(StandardCharsets.UTF_8);
    return new TeamPromises(team, shipped, promises, UUID.nameUUIDFromBytes(words).toString().substring(0, 13));
  }
}
