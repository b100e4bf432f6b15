package relevo.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;

/** How long rules take: to decide, by how many there are; to be built; and to be replayed over the past. Figures, no verdict. */
public final class RulesBench {

  private static final int CONVERSATIONS = Integer.getInteger("bench.replay", 10_000);

  private RulesBench() {}

  /** @param args the unpacked server's folder, the project's folder, and a folder for the desk's data */
  public static void main(String[] args) throws IOException, InterruptedException, SQLException {
    if (Only.leavesOut("rules")) return;
    for (RuleCrowd.Shape shape : RuleCrowd.Shape.values()) {
      double first = 0;
      for (int rules : new int[] {10, 30, 1_000, 10_000}) {
        DecisionTimes times = DecisionTimes.of(RuleCrowd.of(shape, rules));
        if (first == 0) first = times.p50();
        row("Decidir, " + shape.words() + ", " + rules + " reglas", "p50 %.1f µs, p99 %.1f µs   (p50 ×%.2f; %d se cumplen)", times.p50(),
            times.p99(), times.p50() / first, times.spoke());
      }
    }
    row("Construir 1.000 reglas", "%.0f ms la primera vez, %.0f ms después", DecisionTimes.buildMillis(1), DecisionTimes.buildMillis(20));
    if (CONVERSATIONS == 0) return;
    Path data = Folder.emptied(Path.of(args[2]).toAbsolutePath().resolve("rules"));
    Desk.Setting setting = new Desk.Setting(Path.of(args[0]).toAbsolutePath(), Path.of(args[1]).toAbsolutePath(), data, "http://127.0.0.1:9");
    try (Desk desk = Desk.start(setting)) {
      Replay replay = Replay.on(desk);
      replay.seed(CONVERSATIONS);
      for (int time = 1; time <= 2; time++) {
        row("Repetir " + CONVERSATIONS + " conversaciones", "%.1f s (%d turnos)", replay.seconds(CONVERSATIONS), replay.turns());
      }
    }
  }

  private static void row(String name, String form, Object... values) {
    System.out.printf("  %-48s %s%n", name, String.format(Locale.ROOT, form, values));
  }
}
