package relevo.flow.definition;

import java.util.List;
import java.util.Optional;

/** Where the documents are kept from which flows are read: the database, or what was shipped. */
public interface Library {

  /** Every document of which a version is live. */
  List<LiveDocument> live();

  /** The text of one version, live or not. */
  Optional<String> text(String name, int number);
}
