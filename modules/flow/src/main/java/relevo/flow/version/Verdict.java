package relevo.flow.version;

import java.util.List;
import relevo.flow.definition.Problem;

/** Whether a document could go live, and what is wrong with it. */
public record Verdict(boolean ok, List<Problem> problems) {

  static Verdict of(List<Problem> problems) {
    return new Verdict(problems.isEmpty(), problems);
  }
}
