package relevo.escalation.scenario;

import java.util.Map;
import relevo.escalation.scenario.Line.Answer;

/**
 * One turn of a scenario: what the customer says, what is known besides, and what should come of it.
 *
 * @param line in the file
 * @param text null if the turn is told by its facts alone
 */
record Step(int line, String text, String tapped, Answer answer, Map<String, Object> given, Expectation expected) {

  boolean isSpoken() {
    return text != null || tapped != null;
  }
}
