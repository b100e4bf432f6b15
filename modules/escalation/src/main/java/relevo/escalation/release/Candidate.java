package relevo.escalation.release;

import java.util.List;

/** Rule files that somebody would like to have checked. */
public record Candidate(List<File> files) {

  /** One of them. */
  public record File(String name, String text) {}
}
