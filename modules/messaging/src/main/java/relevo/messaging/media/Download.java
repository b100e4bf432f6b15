package relevo.messaging.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import relevo.events.content.Media;
import relevo.kernel.Egress;
import relevo.messaging.provider.FileAddress;
import relevo.messaging.provider.FileLink;
import relevo.messaging.provider.NoFile;
import relevo.messaging.provider.Providers;

/** Brings a file from its provider to this machine: only from hosts that are the vendor's, within limits, and unchanged. */
@ApplicationScoped
class Download {

  /** For one address, redirects and all. */
  static final Duration DEADLINE = Duration.ofSeconds(120);
  private static final int MOST_REDIRECTS = 3;
  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
  private static final Set<Integer> STALE = Set.of(401, 403, 404, 410);

  /** A file on this machine, whole; {@code seconds} is null if it does not play or nobody knows for how long. */
  record Copy(Path file, long size, String sha256, String mimeType, Integer seconds) {}

  /** What an address gave: its bytes are in the file now. */
  private record Taken(FileAddress from, Egress.Fetched answer, String sha256) {}

  @Inject MediaFolder folder;
  @Inject Providers providers;
  @Inject Egress egress;

  /** The caller deletes the copy. */
  Copy of(String channel, Media media) throws IOException, NoFile, Egress.NotSent, Egress.Unanswered {
    Path file = folder.scratch();
    boolean whole = false;
    try {
      Copy copy = into(file, channel, media);
      whole = true;
      return copy;
    } finally {
      if (!whole) Files.deleteIfExists(file);
    }
  }

  /** An address does not live long: where it is stale, a new one is asked for, once. */
  private Copy into(Path file, String channel, Media media) throws IOException, NoFile, Egress.NotSent, Egress.Unanswered {
    long end = System.nanoTime() + DEADLINE.toNanos();
    Taken taken = take(file, providers.of(channel).locate(channel, media), end);
    if (STALE.contains(taken.answer.status())) taken = take(file, providers.of(channel).locate(channel, media), end);
    if (taken.answer.status() / 100 != 2) throw NoFile.answered(taken.answer.status());
    String served = MimeType.of(taken.answer.headers().get("content-type")).orElse(MimeType.UNKNOWN);
    String type = MimeType.of(media.mimeType()).orElse(served);
    check(taken, type, served);
    return new Copy(file, taken.answer.bytes(), taken.sha256, type, type.equals(OggOpus.TYPE) ? OggOpus.seconds(file) : null);
  }

  private Taken take(Path file, FileAddress from, long end) throws IOException, NoFile, Egress.NotSent, Egress.Unanswered {
    URI address = from.uri();
    for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      if (!from.hosts().mayServe(address)) throw new NoFile("El archivo está en un sitio que no es del proveedor: " + address.getHost(), true);
      Map<String, String> key = redirects == 0 && from.hosts().mayHaveKey(address) ? from.key() : Map.of();
      Taken taken = take(file, from, new Egress.Call("GET", address, key, null, Duration.ofNanos(end - System.nanoTime())));
      String next = taken.answer.headers().get("location");
      if (next == null || !REDIRECTS.contains(taken.answer.status())) return taken;
      address = address.resolve(FileLink.address(next));
    }
    throw new NoFile("El proveedor manda de un sitio a otro y no da el archivo", false);
  }

  private Taken take(Path file, FileAddress from, Egress.Call call) throws IOException, Egress.NotSent, Egress.Unanswered {
    MessageDigest digest = sha256();
    try (OutputStream sink = new DigestOutputStream(Files.newOutputStream(file), digest)) {
      Egress.Fetched answer = egress.fetch(call, folder.mostBytes(), sink);
      return new Taken(from, answer, HexFormat.of().formatHex(digest.digest()));
    }
  }

  private void check(Taken taken, String type, String served) throws NoFile {
    Long size = taken.from.size();
    if (taken.answer.cut()) throw new NoFile("El archivo pasa de " + folder.mostMegabytes() + " MB", true);
    if (taken.answer.bytes() == 0) throw new NoFile("El archivo llegó vacío", false);
    if (size != null && size != taken.answer.bytes()) throw new NoFile("El archivo llegó incompleto", false);
    String sha256 = taken.from.sha256();
    if (sha256 != null && !sha256.equals(taken.sha256)) throw new NoFile("Lo que llegó no es el archivo que se envió: su huella es otra", false);
    if (MimeType.isPage(served) && !MimeType.isPage(type)) throw new NoFile("Llegó una página web en lugar del archivo", false);
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
