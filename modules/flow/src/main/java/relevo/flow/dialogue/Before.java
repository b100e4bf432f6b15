package relevo.flow.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import relevo.events.Content;
import relevo.events.flow.Step;

/** What a turn had come to when it had to wait: what the customer will be told first, facts,
 * which may be null, what the flow did, and for which loan (null for none, as in older rows). */
public record Before(List<Content> said, String menuChoice, String phrase, List<Step> steps, UUID loan) {

  public Before {
    said = said == null ? List.of() : List.copyOf(said);
    steps = steps == null ? List.of() : List.copyOf(steps);
  }

  static Before of(Outcome outcome, UUID loan) {
    List<Content> said = new ArrayList<>(outcome.before());
    if (outcome.reply() != null) said.add(outcome.reply());
    return new Before(said, outcome.noticed().menuChoice(), outcome.noticed().phrase(), outcome.noticed().steps(), loan);
  }
}
