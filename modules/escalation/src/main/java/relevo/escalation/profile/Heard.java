package relevo.escalation.profile;

import java.time.Instant;
import relevo.escalation.customers.Answer;

/** What came of asking one source: an answer, or why there is none. */
record Heard(String source, Answer answer, String why, Instant until) {

  boolean isAnswer() {
    return answer != null;
  }
}
