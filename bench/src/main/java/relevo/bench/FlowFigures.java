package relevo.bench;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the flow bench measured, and its verdict.
 *
 * @param conversations how many were in the middle of the flow at once
 * @param plain the flow {@code bench}, whose messages each stand alone, in the same run
 * @param legs what all of them said, part by part
 * @param pace some more, one turn at a time
 */
record FlowFigures(int conversations, Figures.Reference reference, Plain plain, Phase warmUp, Map<Leg, Phase> legs, Phase pace,
    Standings standings, long ticketsOpen) {

  /** Caches fill a little whatever one does; a dialogue in memory, with its conversation and contact, would be several times this. */
  private static final double MOST_BYTES_HELD = 1_024;
  private static final double MIB = 1024 * 1024;

  /** The flow {@code bench}: to warm up, before the conversations, and after them. */
  record Plain(Phase warmUp, Phase before, Phase after) {

    private List<Phase> all() {
      return List.of(warmUp, before, after);
    }

    private Cpu cpu() {
      return Cpu.of(List.of(before, after));
    }

    long handOvers() {
      return all().stream().mapToLong(phase -> phase.script().handOvers()).sum();
    }
  }

  /** Before the first of the conversations, when all are in the middle, and when all have come to the end. */
  record Standings(Standing rest, Standing middle, Standing end) {}

  /** Processor milliseconds of one turn. */
  private record Cpu(double server, double database) {

    static Cpu of(Collection<Phase> phases) {
      double turns = phases.stream().mapToInt(phase -> phase.script().sayings().size()).sum();
      return new Cpu(phases.stream().mapToDouble(phase -> phase.cost().serverSeconds()).sum() * 1_000 / turns,
          phases.stream().mapToDouble(phase -> phase.cost().databaseSeconds()).sum() * 1_000 / turns);
    }

    double both() {
      return server + database;
    }

    String over(Cpu other) {
      return words("%.2f ms   (servidor %.2f, base de datos %.2f)   = %.2f del flujo «bench»", both(), server, database,
          both() / other.both());
    }
  }

  FlowFigures {
    legs = new EnumMap<>(legs);
  }

  boolean pass() {
    return verdict().isClean() && standings.middle().inTheMiddle() == conversations && ticketsOpen == plain.handOvers()
        && bytesHeld() <= MOST_BYTES_HELD;
  }

  private Verdict verdict() {
    return phases().map(Phase::verdict).reduce(Verdict.CLEAN, Verdict::plus);
  }

  private Stream<Phase> phases() {
    return Stream.of(plain.all().stream(), Stream.of(warmUp, pace), legs.values().stream()).flatMap(phases -> phases);
  }

  /** More in the server's memory for each conversation that is in the middle. */
  private double bytesHeld() {
    return (standings.middle().held().heap() - standings.rest().held().heap()) * MIB / conversations;
  }

  @Override
  public String toString() {
    return costs() + speeds() + sizes() + judgement();
  }

  private String costs() {
    StringBuilder rows = new StringBuilder();
    Cpu bench = plain.cpu();
    rows.append(row("CPU por mensaje, flujo «bench»", "%.2f ms   (servidor %.2f, base de datos %.2f)", bench.both(), bench.server(), bench.database()));
    rows.append(row("CPU por turno", "%s", Cpu.of(legs.values()).over(bench)));
    legs.forEach((leg, phase) -> rows.append(row("  " + leg, "%s", Cpu.of(List.of(phase)).over(bench))));
    return rows.toString();
  }

  private String speeds() {
    double turns = legs.values().stream().mapToInt(phase -> phase.script().sayings().size()).sum();
    double seconds = legs.values().stream().mapToDouble(phase -> phase.script().sayings().size() / phase.answeredPerSecond()).sum();
    double loop = (plain.before().answeredPerSecond() + plain.after().answeredPerSecond()) / 2;
    return row("Vara de medir", "%,.0f tx/s   (%s; antes %,.0f, después %,.0f)", reference.perSecond(), reference.yardstick(),
        reference.before(), reference.after())
        + row("Recorrido, flujo «bench»", "%,.0f mensajes/s   = %.2f de la vara", loop, loop / reference.perSecond())
        + row("Recorrido, turnos", "%,.0f turnos/s   = %.2f de la vara", turns / seconds, turns / seconds / reference.perSecond())
        + row("A ritmo fijo, respuesta", pace.verdict().isClean() ? percentiles(pace.answers()) : "no se sabe: faltan respuestas")
        + row("A ritmo fijo, aceptación", percentiles(pace.acknowledgements()))
        + row("A ritmo fijo, retraso propio", percentiles(pace.lateness()));
  }

  private static String percentiles(Delays delays) {
    return words("p50 %.1f ms, p99 %.1f ms", delays.millis(0.5), delays.millis(0.99));
  }

  private String sizes() {
    Standing rest = standings.rest();
    Standing middle = standings.middle();
    return row("Montón, tras recoger", "%.1f MiB antes, %.1f con todas a medias, %.1f al final   = %.0f bytes por conversación a medias",
        rest.held().heap(), middle.held().heap(), standings.end().held().heap(), bytesHeld())
        + row("Base de datos", "%,.0f bytes por conversación a medias, de ellos %,.0f de diálogo; %,.0f al final",
            perConversation(middle.databaseBytes() - rest.databaseBytes()), perConversation(middle.dialogueBytes() - rest.dialogueBytes()),
            perConversation(standings.end().databaseBytes() - rest.databaseBytes()));
  }

  private double perConversation(long bytes) {
    return (double) bytes / conversations;
  }

  private String judgement() {
    Verdict verdict = verdict();
    return row("A medias a la vez", "%,d de %,d", standings.middle().inTheMiddle(), conversations)
        + row("Turnos", "%,d", phases().mapToInt(phase -> phase.script().sayings().size()).sum())
        + row("Respuestas", "perdidas %d, duplicadas %d, desordenadas %d, equivocadas %d", verdict.lost(), verdict.duplicated(),
            verdict.outOfOrder(), verdict.wrong())
        + row("Tickets", "%,d de %,d", ticketsOpen, plain.handOvers())
        + row("Otros programas ocuparon", "%.0f %% de la máquina", 100 * legs.values().stream().mapToDouble(phase -> phase.cost().others()).average().orElse(0))
        + row("Resultado", pass() ? "todo llegó, una vez y en orden, y nada quedó en memoria" : "FALLO: algo se perdió, sobró o quedó en memoria");
  }

  private static String row(String name, String form, Object... values) {
    return words("  %-32s %s%n", name, words(form, values));
  }

  private static String words(String form, Object... values) {
    return String.format(Locale.ROOT, form, values);
  }
}
