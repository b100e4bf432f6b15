package relevo.flow.definition;

import java.util.Map;

/**
 * A document and the version of it that is live.
 *
 * @param since at which turn each of its versions last went live; turns only grow
 * @param moved the last turn at which those under way were told to move on; 0 if they never were
 */
public record LiveDocument(String name, int number, Map<Integer, Long> since, long moved) {

  /** Whether whoever is in that version is to go on in the live one. */
  boolean movesOn(int version) {
    return version != number && since.getOrDefault(version, Long.MAX_VALUE) < moved;
  }
}
