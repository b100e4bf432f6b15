package relevo.messaging.media;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.UUID;

/** Where the files of conversations are kept, each under a random name that says nothing. */
interface FileStore {

  /** Keeps a file for good: when this returns, a loss of power does not lose it. Again under the same name, it takes its place. */
  void keep(UUID name, Path file, String mimeType) throws IOException;

  /** Writes {@code count} bytes of it, beginning at {@code from} (0 is the first). */
  void copy(UUID name, long from, long count, OutputStream sink) throws IOException;

  /** Forgets a file; one that is not there is forgotten already. */
  void remove(UUID name) throws IOException;
}
