package relevo.escalation.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import relevo.escalation.language.Problem;
import relevo.escalation.language.RuleModel;

/**
 * Something that rules do together, or fail to do, and that their authors may not have meant.
 *
 * @param kind {@code never-fires}, {@code duplicate}, {@code subsumed}, {@code conflict}, {@code unreachable},
 *     {@code gap}, {@code not-analysed} or {@code more}
 * @param severity {@code error}, {@code warning} or {@code hint}
 * @param file of the rule it is about; null for a gap, as {@code line} and {@code rule} are
 * @param others the other rules that have a part in it
 * @param message in Spanish
 * @param english the same in English
 * @param example facts on which it can be seen, by path, what is absent being unknown; null where there is a proof instead
 * @param day of the example, or null if any day will do
 */
public record Finding(
    String kind, String severity, String file, Integer line, String rule, List<Other> others, String message,
    String english, Map<String, Object> example, LocalDate day) {

  /** Another rule that has a part in it. */
  public record Other(String rule, String file, int line) {

    static Other of(RuleModel rule) {
      return new Other(rule.name(), rule.file(), rule.line());
    }
  }

  /** As a notice beside the problems of a file, which never keeps it from going live. */
  Problem notice() {
    return new Problem(file, line, 1, "warning", message, null, english, null, null);
  }

  boolean deservesNotice() {
    return file != null && !severity.equals("hint");
  }
}
