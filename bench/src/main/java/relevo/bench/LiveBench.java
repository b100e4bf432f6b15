package relevo.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;

/** Many consoles hear what happens while customers write; fails if one of them misses an event, hears one twice, or in another order than the rest. */
public final class LiveBench {

  private static final int SOCKETS = Integer.getInteger("bench.sockets", 1_000);
  private static final int SECONDS = Integer.getInteger("bench.live-seconds", 60);
  private static final int PACE = 10;
  private static final int EACH_SAYS = 10;
  private static final int WARM_UP_PACE = 200;
  private static final int WARM_UP_SECONDS = 15;
  private static final long AFTERMATH_SECONDS = 5;

  private final Stage stage;

  private LiveBench(Stage stage) {
    this.stage = stage;
  }

  /** @param args the unpacked server's folder, the project's folder, and a folder for the desk's data */
  public static void main(String[] args) throws IOException, InterruptedException, SQLException {
    if (SOCKETS == 0 || Only.leavesOut("live")) return;
    try (Sink sink = Sink.start()) {
      Desk.Setting setting = new Desk.Setting(Path.of(args[0]).toAbsolutePath(), Path.of(args[1]).toAbsolutePath(),
          Folder.emptied(Path.of(args[2]).toAbsolutePath().resolve("live")), sink.address());
      try (Desk desk = Desk.start(setting)) {
        LiveFigures figures = new LiveBench(new Stage(desk, sink)).run();
        System.out.printf("%n%s%n", figures);
        if (!figures.pass()) System.exit(1);
      }
    }
  }

  private LiveFigures run() throws IOException, InterruptedException, SQLException {
    tell("Calentamiento");
    stage.play(Script.of(21, WARM_UP_PACE * WARM_UP_SECONDS / EACH_SAYS, WARM_UP_PACE * WARM_UP_SECONDS), (port, script) -> Load.open(port, script, WARM_UP_PACE));
    try (Listeners warm = Listeners.open(stage.desk(), SOCKETS)) {
      play(22, WARM_UP_SECONDS);
    }
    tell(PACE + " mensajes/s durante " + SECONDS + " s, con una consola");
    LiveFigures.Part one = measure(23, 1);
    tell("Lo mismo, con " + SOCKETS);
    return new LiveFigures(one, measure(24, SOCKETS));
  }

  private LiveFigures.Part measure(int number, int sockets) throws IOException, InterruptedException, SQLException {
    try (Listeners listeners = Listeners.open(stage.desk(), sockets)) {
      long before = lastEntry();
      listeners.begin();
      Phase phase = play(number, SECONDS);
      TimeUnit.SECONDS.sleep(AFTERMATH_SECONDS);
      return new LiveFigures.Part(phase, listeners.heard(), entriesAfter(before), stage.desk().serverUsage().memoryMiB());
    }
  }

  private Phase play(int number, int seconds) throws IOException, InterruptedException {
    return stage.play(Script.of(number, PACE * seconds / EACH_SAYS, PACE * seconds), (port, script) -> Load.open(port, script, PACE));
  }

  private long lastEntry() throws IOException, SQLException {
    return asked("select coalesce(max(id), 0) from kernel.journal");
  }

  private long entriesAfter(long id) throws IOException, SQLException {
    return asked("select count(*) from kernel.journal where conversation_id is not null and id > " + id);
  }

  private long asked(String query) throws IOException, SQLException {
    try (Connection connection = stage.desk().database().connect("relevo"); Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getLong(1);
    }
  }

  private static void tell(String step) {
    System.out.println("  … " + step);
  }
}
