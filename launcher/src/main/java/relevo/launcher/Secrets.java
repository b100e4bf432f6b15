package relevo.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Secrets that the first start makes up, each in a file of the data folder that only its owner may read. */
record Secrets(Path folder) {

  /** As many as an AES-256 key has. */
  private static final int BYTES = 32;
  /** Few enough to be typed. */
  private static final int BYTES_BY_HAND = 8;

  /** A made-up secret, and whether it was made just now. */
  record Secret(String value, boolean isNew) {}

  Secret keep(String name) {
    return keep(name, BYTES);
  }

  /** One that people type. */
  Secret keepShort(String name) {
    return keep(name, BYTES_BY_HAND);
  }

  boolean has(String name) {
    return Files.exists(folder.resolve(name));
  }

  private Secret keep(String name, int bytes) {
    Path file = folder.resolve(name);
    try {
      if (Files.exists(file)) return new Secret(Files.readString(file).strip(), false);
      byte[] random = new byte[bytes];
      new SecureRandom().nextBytes(random);
      String value = HexFormat.of().formatHex(random);
      Files.createDirectories(folder);
      Files.createFile(file, ownerOnly());
      Files.writeString(file, value);
      return new Secret(value, true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FileAttribute<?>[] ownerOnly() {
    boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    if (!posix) return new FileAttribute<?>[0];
    return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))};
  }
}
