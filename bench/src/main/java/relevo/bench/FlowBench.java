package relevo.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;

/** Keeps thousands of conversations in the middle of a flow at once, each with words of its own; fails if one is answered wrongly. */
public final class FlowBench {

  private static final int CONVERSATIONS = Integer.getInteger("bench.conversations", 10_000);
  private static final int MESSAGES = Integer.getInteger("bench.messages", 20_000);
  private static final int YARDSTICK_SECONDS = Integer.getInteger("bench.seconds", 10);
  private static final int PACE = 50;
  private static final int PACE_SECONDS = 20;
  private static final int EACH_SAYS = 10;

  private final Stage stage;
  private final Yardstick yardstick;
  private final Inside inside;

  private FlowBench(Stage stage, Yardstick yardstick, Inside inside) {
    this.stage = stage;
    this.yardstick = yardstick;
    this.inside = inside;
  }

  /** @param args the unpacked server's folder, the project's folder, and a folder for the desk's data */
  public static void main(String[] args) throws IOException, InterruptedException, SQLException {
    if (CONVERSATIONS == 0 || Only.leavesOut("flow")) return;
    Path folder = Folder.emptied(Path.of(args[2]).toAbsolutePath().resolve("flow"));
    try (Sink sink = Sink.start()) {
      Desk.Setting setting = new Desk.Setting(Path.of(args[0]).toAbsolutePath(), Path.of(args[1]).toAbsolutePath(),
          folder.resolve("data"), sink.address());
      try (Desk desk = Desk.start(setting, Route.CONFIGURATION); Inside inside = desk.inside()) {
        Route.open(desk);
        Yardstick yardstick = Yardstick.on(desk.database(), folder);
        FlowFigures figures = new FlowBench(new Stage(desk, sink), yardstick, inside).run();
        System.out.printf("%n%s%n", figures);
        if (!figures.pass()) System.exit(1);
      }
    }
  }

  private FlowFigures run() throws IOException, InterruptedException, SQLException {
    tell("Calentamiento");
    Phase plainWarmUp = plain(11);
    Phase warmUp = stage.play(Journeys.script(12, CONVERSATIONS / 2, 0, Journeys.TURNS), Load::closed);
    tell("Vara de medir: " + yardstick.name());
    double before = yardstick.measure(YARDSTICK_SECONDS);
    tell("Flujo «bench»: " + MESSAGES + " mensajes");
    Phase plainBefore = plain(13);
    Standing rest = standing();
    Map<Leg, Phase> legs = new EnumMap<>(Leg.class);
    walk(Leg.OPENING, legs);
    Standing middle = standing();
    for (Leg leg : Leg.values()) if (leg != Leg.OPENING) walk(leg, legs);
    Standing end = standing();
    tell("Flujo «bench», otra vez");
    Phase plainAfter = plain(15);
    tell("Vara de medir, otra vez");
    double after = yardstick.measure(YARDSTICK_SECONDS);
    tell("Ritmo fijo: " + PACE + " turnos/s durante " + PACE_SECONDS + " s");
    Phase pace = stage.play(Journeys.script(16, PACE * PACE_SECONDS / Journeys.TURNS, 0, Journeys.TURNS),
        (port, script) -> Load.open(port, script, PACE));
    FlowFigures.Plain plain = new FlowFigures.Plain(plainWarmUp, plainBefore, plainAfter);
    return new FlowFigures(CONVERSATIONS, new Figures.Reference(yardstick.name(), before, after), plain, warmUp, legs, pace,
        new FlowFigures.Standings(rest, middle, end), stage.desk().awaitTickets(plain.handOvers()));
  }

  private void walk(Leg leg, Map<Leg, Phase> legs) throws IOException, InterruptedException {
    tell(CONVERSATIONS + " conversaciones: " + leg);
    legs.put(leg, stage.play(leg.script(14, CONVERSATIONS), Load::closed));
  }

  private Phase plain(int number) throws IOException, InterruptedException {
    return stage.play(Script.of(number, Math.max(1, MESSAGES / EACH_SAYS), MESSAGES), Load::closed);
  }

  private Standing standing() throws IOException, SQLException {
    return Standing.of(stage.desk().database(), inside);
  }

  private static void tell(String step) {
    System.out.println("  … " + step);
  }
}
