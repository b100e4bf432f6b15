package relevo.messaging.media;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The folder of this machine that files come through, and stay in unless they are kept elsewhere; for nobody's eyes but ours. */
@ApplicationScoped
class MediaFolder {

  private static final Duration ABANDONED = Duration.ofHours(1);

  @Inject @ConfigProperty(name = "relevo.data.dir", defaultValue = ".relevo") String dataFolder;
  @Inject @ConfigProperty(name = "relevo.media.dir", defaultValue = "media") String name;
  @Inject @ConfigProperty(name = "relevo.media.most-mb", defaultValue = "100") int mostMegabytes;

  /** What a killed server left half done is of no use to anybody. */
  @PostConstruct
  void sweep() {
    Instant before = Instant.now().minus(ABANDONED);
    try (Stream<Path> parts = Files.list(folder("parts"))) {
      for (Path part : parts.toList()) {
        FileTime touched = Files.getLastModifiedTime(part);
        if (touched.toInstant().isBefore(before)) Files.deleteIfExists(part);
      }
    } catch (IOException unusable) {
      throw new UncheckedIOException(unusable);
    }
  }

  int mostMegabytes() {
    return mostMegabytes;
  }

  long mostBytes() {
    return (long) mostMegabytes << 20;
  }

  /** An empty file for what is on its way. */
  Path scratch() throws IOException {
    return Files.createTempFile(folder("parts"), "part-", "");
  }

  /** One of its folders, made if it is not there. */
  Path folder(String of) throws IOException {
    Path folder = Path.of(dataFolder).resolve(name).resolve(of);
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }
    return folder;
  }
}
