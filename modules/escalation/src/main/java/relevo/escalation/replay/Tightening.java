package relevo.escalation.replay;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import relevo.escalation.language.RuleModel;
import relevo.kernel.Refusal;

/** Finds the rule and the number that somebody would like to be stricter, or says why there is none. */
final class Tightening {

  private final Rewriting files;

  Tightening(Map<String, String> files) {
    this.files = new Rewriting(files);
  }

  /** With everything said that was left open. */
  Stricter settled(Stricter asked) {
    Limit limit = limit(asked);
    double to = asked.to() == null ? next(limit) : asked.to();
    if (!limit.takes(to)) throw refused("«" + limit.condition() + "» se compara con un número entero.");
    if (limit.isStricter(to)) return new Stricter(asked.rule(), limit.condition(), to);
    throw refused("Más estricto que «" + limit.condition() + "» es un número " + (limit.upwards() ? "mayor" : "menor") + " que ese.");
  }

  /** @param settled as {@link #settled} gave it */
  Map<String, String> files(Stricter settled) {
    return files.with(limit(settled).moved(rule(settled), settled.to())).orElseThrow(() ->
        refused("El archivo de la regla «" + settled.rule() + "» no se lee igual con otro límite."));
  }

  private static double next(Limit limit) {
    return limit.next().orElseThrow(() -> refused("«" + limit.condition() + "» ya no puede ser más estricta."));
  }

  private Limit limit(Stricter asked) {
    List<Limit> limits = Limit.of(rule(asked));
    if (limits.isEmpty()) throw refused("La regla «" + asked.rule() + "» no tiene un límite en números que mover: se puede probar sin ella.");
    if (asked.condition() == null && limits.size() == 1) return limits.getFirst();
    if (asked.condition() == null) throw refused("La regla «" + asked.rule() + "» tiene varios límites. Diga en «condition» cuál: " + named(limits) + ".");
    return limits.stream().filter(limit -> limit.condition().equals(asked.condition())).findFirst().orElseThrow(() ->
        refused("La regla «" + asked.rule() + "» no dice «" + asked.condition() + "», sino " + named(limits) + "."));
  }

  private RuleModel rule(Stricter asked) {
    if (asked.rule() == null) throw refused("Falta «rule»: qué regla se prueba con otro límite.");
    return files.rule(asked.rule()).orElseThrow(() -> refused("En el juego no está la regla «" + asked.rule() + "»."));
  }

  private static String named(List<Limit> limits) {
    return limits.stream().map(limit -> "«" + limit.condition() + "»").collect(Collectors.joining(", "));
  }

  private static Refusal refused(String sentence) {
    return new Refusal(422, "stricter", sentence);
  }
}
