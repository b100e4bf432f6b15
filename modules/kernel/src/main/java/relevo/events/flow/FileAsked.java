package relevo.events.flow;

import java.io.IOException;
import java.io.OutputStream;
import java.util.UUID;

/**
 * Is our copy of this file here, and what is in it? Nothing comes of asking, so it is no desk event; whoever keeps files answers. Of
 * whoever does not answer, the file is not to be had.
 */
public final class FileAsked {

  /** Gives a file's bytes, outside any transaction. */
  public interface Bytes {

    void copyTo(OutputStream sink) throws IOException;
  }

  /** A file that is here. {@code mimeType} has no parameters; {@code size} is in bytes. */
  public record Copy(String mimeType, long size, Bytes bytes) {}

  private final UUID file;
  private boolean waiting;
  private Copy copy;

  /** @param file as a message's media names our copy */
  public FileAsked(UUID file) {
    this.file = file;
  }

  public UUID file() {
    return file;
  }

  public void isOnItsWay() {
    waiting = true;
  }

  public void isHere(Copy as) {
    copy = as;
  }

  public boolean waiting() {
    return waiting;
  }

  /** Null if the file is not here. */
  public Copy copy() {
    return copy;
  }
}
