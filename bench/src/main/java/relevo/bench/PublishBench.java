package relevo.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import relevo.bench.Inside.Held;

/** Publishes rules all the while customers write; fails if an answer goes astray, a decision mixes two releases, or the server grows. */
public final class PublishBench {

  private static final int RELEASES = Integer.getInteger("bench.releases", 200);
  private static final int PACE = 200;
  private static final int SECONDS = Integer.getInteger("bench.release-seconds", 60);
  private static final int WARM_UP_RELEASES = 20;
  private static final int WARM_UP_SECONDS = 20;
  private static final int EACH_SAYS = 10;

  private final Stage stage;
  private final Publisher publisher;
  private final Inside inside;
  private final List<Held> held = new ArrayList<>();

  private PublishBench(Stage stage, Publisher publisher, Inside inside) {
    this.stage = stage;
    this.publisher = publisher;
    this.inside = inside;
  }

  /** @param args the unpacked server's folder, the project's folder, and a folder for the desk's data */
  public static void main(String[] args) throws IOException, InterruptedException, SQLException {
    if (RELEASES == 0 || Only.leavesOut("publish")) return;
    try (Sink sink = Sink.start()) {
      Desk.Setting setting = new Desk.Setting(Path.of(args[0]).toAbsolutePath(), Path.of(args[1]).toAbsolutePath(),
          Folder.emptied(Path.of(args[2]).toAbsolutePath().resolve("publish")), sink.address());
      try (Desk desk = Desk.start(setting); Inside inside = desk.inside()) {
        Publications publications = new PublishBench(new Stage(desk, sink), Publisher.on(desk, setting), inside).run();
        System.out.printf("%n%s%n", publications);
        if (!publications.pass()) System.exit(1);
      }
    }
  }

  private Publications run() throws IOException, InterruptedException, SQLException {
    tell("Calentamiento");
    play(7, WARM_UP_SECONDS, () -> publish(WARM_UP_RELEASES, WARM_UP_SECONDS));
    held.add(inside.held());
    tell(RELEASES + " publicaciones en " + SECONDS + " s de " + PACE + " mensajes/s");
    Phase phase = play(8, SECONDS, () -> {
      publish(RELEASES / 2, SECONDS / 2);
      held.add(inside.held());
      return publish(RELEASES - RELEASES / 2, SECONDS - SECONDS / 2);
    });
    held.add(inside.held());
    List<Decided> decisions = Decided.all(stage.desk().database());
    long mixed = decisions.stream().filter(decision -> !decision.isPure(publisher.editions())).count();
    long used = decisions.stream().mapToLong(Decided::release).distinct().count();
    return new Publications(phase, publisher.delays(RELEASES), held, decisions.size(), used, mixed, Recheck.of(stage.desk()));
  }

  private Void publish(int times, int seconds) throws IOException, InterruptedException {
    publisher.publish(times, seconds);
    return null;
  }

  private Phase play(int number, int seconds, Callable<Void> publishing) throws IOException, InterruptedException {
    return stage.play(Script.of(number, PACE * seconds / EACH_SAYS, PACE * seconds), (port, script) -> {
      try (ExecutorService analyst = Executors.newSingleThreadExecutor()) {
        Future<Void> published = analyst.submit(publishing);
        Deliveries deliveries = Load.open(port, script, PACE);
        published.get();
        return deliveries;
      } catch (ExecutionException failure) {
        throw new IllegalStateException("The rules could not be published", failure.getCause());
      }
    });
  }

  private static void tell(String step) {
    System.out.println("  … " + step);
  }
}
