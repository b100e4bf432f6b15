package relevo.messaging.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import relevo.kernel.Refusal;

/** Takes a file in from a browser: no more than WhatsApp takes of its kind, and for what its bytes say it is. */
@ApplicationScoped
class Uploading {

  private static final int BUFFER = 1 << 16;

  @Inject MediaFolder folder;

  /** The caller deletes the copy. {@code most} is what the provider passes on. */
  Download.Copy of(InputStream body, String declared, String name, long most) throws IOException {
    Path file = folder.scratch();
    boolean whole = false;
    try {
      Download.Copy copy = into(file, body, declared, name, Math.min(most, folder.mostBytes()));
      whole = true;
      return copy;
    } finally {
      if (!whole) Files.deleteIfExists(file);
    }
  }

  private static Download.Copy into(Path file, InputStream body, String declared, String name, long most) throws IOException {
    MessageDigest digest = Download.sha256();
    long size = copied(file, body, digest, most);
    if (size == 0) throw new Refusal(422, "file-empty", "El archivo está vacío.");
    String type = FileType.of(file, MimeType.of(declared).orElse(null), name).orElseThrow(UploadLimits::wrongType);
    long limit = UploadLimits.ofType(type).bytes();
    if (size > limit) throw UploadLimits.tooLarge(limit);
    Integer seconds = type.equals(OggOpus.TYPE) ? OggOpus.seconds(file) : null;
    return new Download.Copy(file, size, HexFormat.of().formatHex(digest.digest()), type, seconds);
  }

  private static long copied(Path file, InputStream body, MessageDigest digest, long most) throws IOException {
    long size = 0;
    byte[] buffer = new byte[BUFFER];
    try (OutputStream sink = new DigestOutputStream(Files.newOutputStream(file), digest)) {
      for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
        size += read;
        if (size > most) throw UploadLimits.tooLarge(most);
        sink.write(buffer, 0, read);
      }
    }
    return size;
  }
}
