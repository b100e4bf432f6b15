package relevo.messaging.media;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/** Takes files, unless it is full, and gives back digits. */
record ForgetfulStore(BooleanSupplier full) implements FileStore {

  @Override
  public void keep(UUID name, Path file, String mimeType) throws IOException {
    if (full.getAsBoolean()) throw new IOException("full");
  }

  @Override
  public void remove(UUID name) throws IOException {
    if (full.getAsBoolean()) throw new IOException("full");
  }

  @Override
  public void copy(UUID name, long from, long count, OutputStream sink) throws IOException {
    sink.write("0123456789".substring((int) from, (int) (from + count)).getBytes(StandardCharsets.US_ASCII));
  }
}
