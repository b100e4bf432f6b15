package relevo.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Whether the data folder is the one it was, or a copy that was put in its place: a file has a number on its disk, which a copy has not. What
 * is in a copy may have left already, so the desk then starts held.
 */
record Whereabouts(Path folder) {

  private static final String NOTE = "home";
  private static final String UNKNOWN = "unknown";

  boolean isCopy() {
    try {
      Path note = folder.resolve(NOTE);
      if (!Files.exists(note)) return false;
      String then = Files.readString(note).strip();
      String now = number();
      return !then.equals(now) && !then.equals(UNKNOWN) && !now.equals(UNKNOWN);
    } catch (IOException unreadable) {
      throw new Trouble("No se puede leer " + folder.resolve(NOTE) + ": " + unreadable.getMessage() + ".");
    }
  }

  /** From now on this is the place; only once the desk knows that it is held, so that whoever stops it before is asked again. */
  void remember() throws IOException {
    Files.writeString(folder.resolve(NOTE), number() + "\n");
  }

  private String number() throws IOException {
    try {
      return String.valueOf(Files.getAttribute(folder.resolve("postgres").resolve("PG_VERSION"), "unix:ino"));
    } catch (UnsupportedOperationException | IllegalArgumentException noSuchNumbersHere) {
      return UNKNOWN;
    }
  }
}
