package relevo.flow.dialogue;

import java.util.ArrayList;
import java.util.List;
import relevo.events.Content;
import relevo.events.flow.Step;

/** What a turn had come to when it had to wait: what the customer will be told first, facts,
 * which may be null, what the flow did, and which flow that was (null in older rows). */
public record Before(List<Content> said, String menuChoice, String phrase, List<Step> steps, String flow) {

  public Before {
    said = said == null ? List.of() : List.copyOf(said);
    steps = steps == null ? List.of() : List.copyOf(steps);
  }

  static Before of(Outcome outcome, String flow) {
    List<Content> said = new ArrayList<>(outcome.before());
    if (outcome.reply() != null) said.add(outcome.reply());
    return new Before(said, outcome.noticed().menuChoice(), outcome.noticed().phrase(), outcome.noticed().steps(), flow);
  }
}
