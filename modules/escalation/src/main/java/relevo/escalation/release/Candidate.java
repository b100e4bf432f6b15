package relevo.escalation.release;

import java.util.List;
import java.util.Map;

/**
 * Rule files that somebody would like to have checked.
 *
 * @param domain the cases that there are, values by path such as {@code Turno.tema}; null if gaps are not of interest
 */
public record Candidate(List<File> files, Map<String, List<Object>> domain) {

  /** One of them. */
  public record File(String name, String text) {}
}
