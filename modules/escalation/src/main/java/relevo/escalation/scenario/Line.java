package relevo.escalation.scenario;

import java.util.Map;
import relevo.events.escalation.RehearsalAsked.LookUp;

/**
 * One message of a customer in a chat that nobody had.
 *
 * @param text what was typed, or the title of what was tapped
 * @param tapped the id of the option that was tapped, or null
 * @param withPerson true if a person has the conversation by then
 * @param answer what another system answers, should the bot ask one
 */
public record Line(String text, String tapped, boolean withPerson, Answer answer) {

  /** {@code fields} are those that were found. */
  public record Answer(LookUp result, Map<String, String> fields) {

    static final Answer FOUND = new Answer(LookUp.FOUND, Map.of());
  }
}
