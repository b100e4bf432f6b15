package relevo.flow.dialogue;

import java.util.Map;

/**
 * What came of a look-up: FOUND with the fields of the answer, MISSING if the other system knows no such thing, or
 * FAILED.
 */
record LookedUp(Result result, Map<String, String> fields) {

  enum Result { FOUND, MISSING, FAILED }

  static final LookedUp MISSING = new LookedUp(Result.MISSING, Map.of());
  static final LookedUp FAILED = new LookedUp(Result.FAILED, Map.of());
}
