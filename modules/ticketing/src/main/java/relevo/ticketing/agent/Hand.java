package relevo.ticketing.agent;

import java.time.Instant;
import java.util.List;

/**
 * Somebody who may be given a ticket.
 *
 * @param languages none for any
 * @param givenAt when they were last given one; null never
 */
public record Hand(String login, List<String> languages, List<String> skills, int capacity, long load, Instant givenAt) {

  public boolean isFree() {
    return load < capacity;
  }

  public boolean speaks(String language) {
    return languages.isEmpty() || languages.contains(language);
  }

  public long knows(List<String> wanted) {
    return skills.stream().filter(wanted::contains).count();
  }
}
