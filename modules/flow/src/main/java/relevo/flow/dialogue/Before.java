package relevo.flow.dialogue;

import java.util.ArrayList;
import java.util.List;
import relevo.events.Content;

/** What a turn had come to when it had to wait: what the customer will be told first, and facts; the latter may be null. */
public record Before(List<Content> said, String menuChoice, String phrase) {

  public Before {
    said = said == null ? List.of() : List.copyOf(said);
  }

  static Before of(Outcome outcome) {
    List<Content> said = new ArrayList<>(outcome.before());
    if (outcome.reply() != null) said.add(outcome.reply());
    return new Before(said, outcome.noticed().menuChoice(), outcome.noticed().phrase());
  }
}
