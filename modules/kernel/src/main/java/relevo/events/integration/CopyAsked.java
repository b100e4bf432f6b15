package relevo.events.integration;

import java.util.UUID;
import relevo.events.flow.FileAsked;

/**
 * Is our copy of this file here, for another system that is to have it? Nothing comes of asking, so it is no desk event; whoever keeps
 * files answers. Of whoever does not answer, the file is not to be had.
 */
public final class CopyAsked {

  private final UUID file;
  private boolean waiting;
  private FileAsked.Copy copy;

  /** @param file as a message's media names our copy */
  public CopyAsked(UUID file) {
    this.file = file;
  }

  public UUID file() {
    return file;
  }

  public void isOnItsWay() {
    waiting = true;
  }

  public void isHere(FileAsked.Copy as) {
    copy = as;
  }

  public boolean waiting() {
    return waiting;
  }

  /** Null if the file is not here. */
  public FileAsked.Copy copy() {
    return copy;
  }
}
