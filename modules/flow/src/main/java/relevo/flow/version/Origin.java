package relevo.flow.version;

import java.util.List;
import java.util.UUID;

/**
 * Where a version comes from.
 *
 * @param by who publishes
 * @param approvedBy the second person, or null
 * @param draft that it was, or null if it came with the desk
 * @param running what becomes of conversations under way
 * @param release the rule set that it goes live with, or null
 */
record Origin(String by, String comment, List<String> authors, String approvedBy, UUID draft, String draftName, Running running,
    Long release) {

  /** Who brings what comes with the desk. */
  static final String DESK = "relevo";

  Origin {
    authors = List.copyOf(authors);
  }

  static Origin shipped() {
    return new Origin(DESK, "viene con Relevo", List.of(DESK), null, null, null, Running.FINISH, null);
  }

  boolean isShipped() {
    return draft == null;
  }
}
