package relevo.bench;

import java.util.Locale;

/** The figures as the one table that a run ends with. */
final class Report {

  private static final double ACCEPT_GOAL = 0.8;
  private static final double LOOP_GOAL = 0.5;
  private static final double CROWD_GOAL = 0.8;

  private final Figures figures;
  private final StringBuilder table = new StringBuilder();

  private Report(Figures figures) {
    this.figures = figures;
  }

  static String of(Figures figures) {
    Report report = new Report(figures);
    report.speed();
    report.cost();
    report.delays();
    report.company();
    report.oracle();
    return report.table.toString();
  }

  private void speed() {
    double reference = figures.reference().perSecond();
    row("Vara de medir", "%,.0f tx/s   (%s, %d clientes; antes %,.0f, después %,.0f)", reference,
        figures.reference().yardstick(), Yardstick.CLIENTS, figures.reference().before(), figures.reference().after());
    Phase load = figures.fullLoad();
    row("Aceptación", rate(load.deliveries().acceptedPerSecond(), reference, ACCEPT_GOAL));
    row("Recorrido entero", rate(load.answeredPerSecond(), reference, LOOP_GOAL));
    figures.keptInACrowd().ifPresent(kept -> row("Entre muchas conversaciones", "%.2f del recorrido entero   (meta %.2f)", kept, CROWD_GOAL));
  }

  private void company() {
    row("Otros programas ocuparon", "%.0f %% de la máquina a plena carga, %.0f %% a ritmo fijo",
        100 * figures.fullLoad().cost().others(), 100 * figures.evenPace().cost().others());
  }

  private static String rate(double perSecond, double reference, double goal) {
    double ratio = perSecond / reference;
    return words("%,.0f mensajes/s   = %.2f de la vara   (meta %.2f: %s)", perSecond, ratio, goal,
        ratio >= goal ? "alcanzada" : "no alcanzada");
  }

  private void cost() {
    row("CPU por mensaje, a plena carga", cpu(figures.fullLoad()));
    row("CPU por mensaje, a ritmo fijo", cpu(figures.evenPace()));
    Figures.Memory memory = figures.memory();
    row("Memoria en reposo", memory(memory.idleServer(), memory.idleDatabase()));
    row("Memoria tras la carga", memory(memory.server(), memory.database()));
    row("Arranque", "%.1f s con datos, %.1f s la primera vez", figures.starts().again(), figures.starts().empty());
  }

  private static String cpu(Phase phase) {
    double server = phase.serverMillisPerMessage();
    double database = phase.databaseMillisPerMessage();
    return words("%.2f ms   (servidor %.2f, base de datos %.2f)", server + database, server, database);
  }

  private static String memory(Usage server, Usage database) {
    return words("%,.0f MiB   (servidor %,.0f, base de datos %,.0f)", server.plus(database).memoryMiB(),
        server.memoryMiB(), database.memoryMiB());
  }

  private void delays() {
    Phase pace = figures.evenPace();
    row("A ritmo fijo, respuesta", pace.verdict().isClean() ? percentiles(pace.answers()) : "no se sabe: faltan respuestas");
    row("A ritmo fijo, aceptación", percentiles(pace.acknowledgements()));
    row("A ritmo fijo, retraso propio", percentiles(pace.lateness()));
    row("A ritmo vivo, aceptación", "%s   (meta p99 50 ms)", percentiles(figures.briskPace().acknowledgements()));
    row("A ritmo vivo, retraso propio", percentiles(figures.briskPace().lateness()));
  }

  private static String percentiles(Delays delays) {
    return words("p50 %.1f ms, p99 %.1f ms", delays.millis(0.5), delays.millis(0.99));
  }

  private void oracle() {
    Verdict verdict = figures.verdict();
    row("Mensajes", "%,d, de ellos rechazados y repetidos %d",
        figures.phases().stream().mapToInt(phase -> phase.script().sayings().size()).sum(), figures.refused());
    row("Respuestas", "perdidas %d, duplicadas %d, desordenadas %d, equivocadas %d", verdict.lost(),
        verdict.duplicated(), verdict.outOfOrder(), verdict.wrong());
    row("Tickets", "%,d de %,d", figures.ticketsOpen(), figures.ticketsExpected());
    row("Resultado", figures.pass() ? "todo llegó, una vez y en orden" : "FALLO: algo se perdió o sobró");
  }

  private void row(String name, String form, Object... values) {
    table.append(words("  %-32s %s%n", name, values.length == 0 ? form : words(form, values)));
  }

  private static String words(String form, Object... values) {
    return String.format(Locale.ROOT, form, values);
  }
}
