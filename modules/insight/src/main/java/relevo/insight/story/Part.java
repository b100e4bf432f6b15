package relevo.insight.story;

import java.util.UUID;

/** Something that happened within one {@link Talk}. */
abstract class Part extends Fact {

  public UUID episode;
}
