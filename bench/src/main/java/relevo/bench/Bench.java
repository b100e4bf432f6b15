package relevo.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import relevo.bench.Figures.Memory;
import relevo.bench.Figures.Reference;
import relevo.bench.Figures.Starts;

/** Starts the product, loads it, judges every answer and prints what it measured; fails only if an answer went astray. */
public final class Bench {

  private static final int MESSAGES = Integer.getInteger("bench.messages", 20_000);
  private static final int YARDSTICK_SECONDS = Integer.getInteger("bench.seconds", 10);
  private static final int PACE = 50;
  private static final int PACE_SECONDS = 20;
  private static final int BRISK_PACE = 320;
  private static final int BRISK_SECONDS = 10;
  private static final int EACH_SAYS = 10;
  /** So many customers with a past are added in the end, and the full load is repeated; none leaves it out. */
  private static final int CROWD = Integer.getInteger("bench.crowd", 0);

  private final Path folder;
  private final Desk.Setting setting;

  private Bench(Desk.Setting setting, Path folder) {
    this.setting = setting;
    this.folder = folder;
  }

  /** @param args the unpacked server's folder, the project's folder, and a folder that is emptied first */
  public static void main(String[] args) throws IOException, InterruptedException, SQLException {
    if (Only.leavesOut("load")) return;
    Path folder = Folder.emptied(Path.of(args[2]).toAbsolutePath());
    try (Sink sink = Sink.start()) {
      Desk.Setting setting = new Desk.Setting(Path.of(args[0]).toAbsolutePath(), Path.of(args[1]).toAbsolutePath(),
          folder.resolve("data"), sink.address());
      Figures figures = new Bench(setting, folder).run(sink);
      System.out.printf("%n%s%n", Report.of(figures));
      if (!figures.pass()) System.exit(1);
    }
  }

  private Figures run(Sink sink) throws IOException, InterruptedException, SQLException {
    double first = firstStart();
    tell("Segundo arranque");
    try (Desk desk = Desk.start(setting)) {
      return measure(new Stage(desk, sink), new Starts(first, desk.startSeconds()));
    }
  }

  private double firstStart() throws IOException {
    tell("Primer arranque");
    try (Desk desk = Desk.start(setting)) {
      return desk.startSeconds();
    }
  }

  private Figures measure(Stage stage, Starts starts) throws IOException, InterruptedException, SQLException {
    Desk desk = stage.desk();
    Usage idleServer = desk.serverUsage();
    Usage idleDatabase = desk.databaseUsage();
    Yardstick yardstick = Yardstick.on(desk.database(), folder);
    tell("Calentamiento");
    Phase warmUp = stage.play(script(1, MESSAGES), Load::closed);
    tell("Vara de medir: " + yardstick.name());
    double before = yardstick.measure(YARDSTICK_SECONDS);
    tell("Plena carga: " + MESSAGES + " mensajes por " + Load.LINES + " conexiones");
    Phase fullLoad = stage.play(script(2, MESSAGES), Load::closed);
    tell("Vara de medir, otra vez");
    double after = yardstick.measure(YARDSTICK_SECONDS);
    tell("Ritmo fijo: " + PACE + " mensajes/s durante " + PACE_SECONDS + " s");
    Phase evenPace = stage.play(script(3, PACE * PACE_SECONDS), (port, script) -> Load.open(port, script, PACE));
    tell("Ritmo vivo: " + BRISK_PACE + " mensajes/s durante " + BRISK_SECONDS + " s");
    Phase brisk = stage.play(script(4, BRISK_PACE * BRISK_SECONDS), (port, script) -> Load.open(port, script, BRISK_PACE));
    List<Phase> phases = new ArrayList<>(List.of(warmUp, fullLoad, evenPace, brisk));
    if (CROWD > 0) phases.addAll(inACrowd(stage));
    long expected = phases.stream().mapToLong(phase -> phase.script().handOvers()).sum();
    return new Figures(starts, new Memory(idleServer, idleDatabase, desk.serverUsage(), desk.databaseUsage()),
        new Reference(yardstick.name(), before, after), phases, desk.awaitTickets(expected));
  }

  /** The load once more before, and once after, in the same minutes. */
  private List<Phase> inACrowd(Stage stage) throws IOException, InterruptedException, SQLException {
    tell("Plena carga, otra vez");
    Phase alone = stage.play(script(5, MESSAGES), Load::closed);
    tell("Se añaden " + CROWD + " conversaciones");
    Crowd.fill(stage.desk().database(), CROWD);
    tell("Plena carga entre ellas");
    return List.of(alone, stage.play(script(6, MESSAGES), Load::closed));
  }

  private static Script script(int phase, int messages) {
    return Script.of(phase, Math.max(1, messages / EACH_SAYS), messages);
  }

  private static void tell(String step) {
    System.out.println("  … " + step);
  }
}
