package relevo.escalation.release;

import java.util.List;
import java.util.UUID;

/**
 * Where a release comes from.
 *
 * @param by who publishes
 * @param comment why, or null
 * @param authors who wrote what is in it
 * @param approvedBy the second person, or null
 * @param draft that it was, or null if it came straight from the folder
 * @param evidence what was tried beforehand, as JSON, or null
 */
public record Origin(
    String by, String comment, List<String> authors, String approvedBy, UUID draft, String draftName, String evidence) {

  public Origin {
    authors = List.copyOf(authors);
  }

  static Origin folder(String by) {
    return new Origin(by, null, List.of(by), null, null, null, null);
  }
}
