package relevo.faults.history;

import java.util.stream.Stream;

/** One invariant of reliable messaging. */
interface Check {

  /** Its name, such as {@code H1}. */
  String rule();

  /** In a sentence each, where this history breaks it. */
  Stream<String> broken(History history);
}
