package relevo.flow.dialogue;

import java.util.Set;
import relevo.flow.connector.Asked;

/** What a turn cannot be finished without. */
sealed interface Wanted {

  /** Something another system must do or tell. */
  record Call(String connector, Asked request) implements Wanted {}

  /** A language model's answer from articles with one of the tags. */
  record Answer(String question, Set<String> tags) implements Wanted {}
}
