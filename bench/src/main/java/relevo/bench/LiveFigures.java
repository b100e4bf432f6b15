package relevo.bench;

import java.util.List;
import java.util.Locale;

/** What consoles heard, and how late: one of them alone, and all. */
record LiveFigures(Part one, Part all) {

  private static final double GOAL_MILLIS = 250;

  /**
   * One load.
   *
   * @param entries how many events of conversations the journal got in the meantime
   */
  record Part(Phase phase, List<Listener> listeners, long entries, double serverMiB) {

    /** Each heard them all, once, in the same order as the others. */
    boolean isClean() {
      return phase.verdict().isClean() && entries > 0 && listeners.stream().allMatch(listener -> !listener.isCut() && listener.events() == entries)
          && listeners.stream().mapToLong(Listener::course).distinct().count() == 1;
    }

    long cut() {
      return listeners.stream().filter(Listener::isCut).count();
    }

    Delays delays() {
      return Delays.of(listeners.stream().map(Listener::delays).toList());
    }

    double perSecond(double seconds) {
      return entries * listeners.size() / seconds;
    }
  }

  boolean pass() {
    return one.isClean() && all.isClean();
  }

  @Override
  public String toString() {
    Delays alone = one.delays();
    Delays together = all.delays();
    double seconds = all.phase.script().sayings().size() / 10.0;
    return row("Consolas", "%,d, cortadas %d", all.listeners.size(), all.cut())
        + row("Suceso, del diario a la consola", "p50 %.0f ms, p99 %.0f ms   (meta p99 %.0f ms: %s)", together.millis(0.5), together.millis(0.99), GOAL_MILLIS,
            together.millis(0.99) <= GOAL_MILLIS ? "alcanzada" : "no alcanzada")
        + row("Con una sola consola", "p50 %.0f ms, p99 %.0f ms   (p99 con todas: ×%.2f)", alone.millis(0.5), alone.millis(0.99),
            together.millis(0.99) / alone.millis(0.99))
        + row("Sucesos repartidos", "%,.0f/s; %,d a cada una", all.perSecond(seconds), all.entries)
        + row("CPU del servidor", "%.2f ms por mensaje, %.2f con una sola   (%.1f µs por suceso y consola)", all.phase.serverMillisPerMessage(),
            one.phase.serverMillisPerMessage(), microsEach())
        + row("Memoria del servidor", "%,.0f MiB, %,.0f con una sola", all.serverMiB, one.serverMiB)
        + row("Otros programas ocuparon", "%.0f %% de la máquina, las consolas de prueba aparte", 100 * all.phase.cost().others())
        + row("Resultado", pass() ? "cada consola oyó todo, una vez y en el mismo orden" : "FALLO: a alguna consola le falta o le sobra algo");
  }

  private double microsEach() {
    double more = all.phase.cost().serverSeconds() - one.phase.cost().serverSeconds();
    return more * 1e6 / (all.entries * all.listeners.size());
  }

  private static String row(String name, String form, Object... values) {
    return String.format("  %-32s %s%n", name, String.format(Locale.ROOT, form, values));
  }
}
