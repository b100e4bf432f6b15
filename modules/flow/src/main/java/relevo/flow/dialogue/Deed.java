package relevo.flow.dialogue;

import java.util.Map;

/** What a step of a flow has done besides talking. */
sealed interface Deed {

  /** The customer agreed, in these words, that we keep this. {@code score} is null where the flow counts none. */
  record LeadGiven(Map<String, String> fields, String consentText, String consentVersion, Integer score) implements Deed {}

  /** The customer gave a mark from 1 to 5; {@code comment} is null if none was asked for, or given. */
  record Rated(String survey, int mark, String comment) implements Deed {}

  /** Nothing in the knowledge base answers this. */
  record QuestionUnanswered(String text) implements Deed {}
}
