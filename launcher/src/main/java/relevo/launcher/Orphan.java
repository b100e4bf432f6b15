package relevo.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A PostgreSQL that outlived its launcher, found by the pid file in its data. */
class Orphan {

  private Orphan() {}

  /** Stops it, if there is one, and waits until it is gone; its data is whole. */
  static void stop(Path data) {
    Optional<ProcessHandle> orphan = processOf(data.resolve("postmaster.pid"));
    if (orphan.isEmpty()) return;
    System.out.println("Se detiene una base de datos que quedó de un arranque anterior…");
    orphan.get().destroy();
    try {
      orphan.get().onExit().get(30, TimeUnit.SECONDS);
    } catch (TimeoutException | ExecutionException | CompletionException stillThere) {
      throw new Trouble("Otra base de datos usa " + data + " (proceso " + orphan.get().pid() + ") y no se detiene."
          + " ¿Está Relevo en marcha en otra ventana?");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Optional<ProcessHandle> processOf(Path pidFile) {
    try {
      if (!Files.exists(pidFile)) return Optional.empty();
      List<String> lines = Files.readAllLines(pidFile);
      return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
          .filter(process -> process.info().command().orElse("").contains("postgres"));
    } catch (IOException | NumberFormatException | NoSuchElementException noPid) {
      return Optional.empty();
    }
  }
}
