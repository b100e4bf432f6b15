package relevo.bench;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import relevo.bench.Inside.Held;

/**
 * What came of publishing under load.
 *
 * @param held what the server held before the first publication, in the midst of them, and after the last
 * @param used how many releases decisions were made by
 * @param mixed decisions in which rules of more than one release spoke, or not all of them
 */
record Publications(Phase load, Delays took, List<Held> held, int decisions, long used, long mixed, Recheck recheck) {

  /** Of what it was before: more is a leak, or will be one. */
  private static final double MOST_GROWTH = 1.2;

  Publications {
    held = List.copyOf(held);
  }

  boolean pass() {
    return load.verdict().isClean() && mixed == 0 && recheck.different() == 0 && recheck.checked() == decisions && !hasGrown();
  }

  /** A heap breathes, and holds caches that fill; metaspace has no reason to. */
  private boolean hasGrown() {
    Held before = held.getFirst();
    return held.stream().anyMatch(later -> later.metaspace() > before.metaspace() * MOST_GROWTH || later.heap() > before.heap() * 2);
  }

  @Override
  public String toString() {
    Verdict verdict = load.verdict();
    return row("Publicar", "p50 %.0f ms, p99 %.0f ms", took.millis(0.5), took.millis(0.99))
        + row("Aceptación de mensajes", "p50 %.1f ms, p99 %.1f ms", load.acknowledgements().millis(0.5), load.acknowledgements().millis(0.99))
        + row("Respuestas", "perdidas %d, duplicadas %d, desordenadas %d, equivocadas %d", verdict.lost(), verdict.duplicated(),
            verdict.outOfOrder(), verdict.wrong())
        + row("Decisiones", "%,d por %d juegos de reglas, mezcladas %d", decisions, used, mixed)
        + row("Decididas otra vez", "%,d, distintas %d", recheck.checked(), recheck.different())
        + row("Montón, tras recoger", "%s MiB   (antes, a la mitad, después)", inMiB(held.stream().map(Held::heap).toList()))
        + row("Metaespacio", "%s MiB", inMiB(held.stream().map(Held::metaspace).toList()))
        + row("Resultado", pass() ? "nada se perdió, se mezcló ni creció" : "FALLO: algo se perdió, se mezcló o creció");
  }

  private static String inMiB(List<Double> values) {
    return values.stream().map(value -> String.format(Locale.ROOT, "%.1f", value)).collect(Collectors.joining(", "));
  }

  private static String row(String name, String form, Object... values) {
    return String.format("  %-32s %s%n", name, String.format(Locale.ROOT, form, values));
  }
}
