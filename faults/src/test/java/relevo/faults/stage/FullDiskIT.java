package relevo.faults.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A disk of the database's that fills up. Needs the right to mount one, and is left out where that is missing. */
class FullDiskIT {

  private static final int MEGABYTES = 400;

  private final Path folder = Path.of("target", "stages", UUID.randomUUID().toString().substring(0, 8)).toAbsolutePath();
  private final Path disk = folder.resolve("disk");

  @Test
  void loses_nothing_that_was_acknowledged() throws Exception {
    Files.createDirectories(disk);
    assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=" + MEGABYTES + "m", "tmpfs", disk.toString()), "no right to mount a disk");
    try (Stage stage = Stage.open(folder, disk.resolve("postgres"))) {
      Load load = stage.load().start(150, 10_000, 150);
      Patience.pause(Duration.ofSeconds(3));
      Path ballast = fill();
      int failed = stage.meta.failed();
      assertThat(Patience.until(Duration.ofSeconds(60), () -> stage.meta.failed() > failed)).as("the disk is full").isTrue();
      Patience.pause(Duration.ofSeconds(5));
      Files.delete(ballast);
      stage.postgres.comeBack();
      Patience.pause(Duration.ofSeconds(5));
      load.stop().await();
      stage.verify("database's disk full", 1);
    } finally {
      run("umount", "-l", disk.toString());
    }
  }

  private Path fill() throws IOException {
    Path ballast = disk.resolve("ballast");
    try (OutputStream out = Files.newOutputStream(ballast)) {
      byte[] block = new byte[64 * 1_024];
      while (true) out.write(block);
    } catch (IOException full) {
      return ballast;
    }
  }

  private static boolean run(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command).start().waitFor() == 0;
    } catch (IOException noSuchCommand) {
      return false;
    }
  }
}
