package relevo.insight.figure;

/**
 * Why a figure is not known, or not shown.
 *
 * @param code stays the same whatever the words: teams_only, without_head, of_desk, release_unknown, few_marks, nobody_marks, asked_unknown, in_metrics
 * @param head the one under which it is not known; null if it is not that
 * @param words for people, in Spanish
 */
record Why(String code, Head head, String words) {

  static final Why TEAMS_ONLY = new Why("teams_only", null, "Se refiere a toda la mesa, y usted ve solo lo de sus equipos.");
  static final Why RELEASE_UNKNOWN = new Why("release_unknown", null, "De este juego de reglas no se sabe cuáles son.");
  static final Why NOBODY_MARKS = new Why("nobody_marks", null,
      "La mesa no sabe qué pregunta un agente ni si ya estaba contestado: haría falta que alguien lo marcara.");
  static final Why ASKED_UNKNOWN = new Why("asked_unknown", null, "El bot no cuenta a cuántos preguntó: solo se conocen las notas que recibió.");
  static final Why IN_METRICS = new Why("in_metrics", null, "No está en el diario: véalo en /metrics.");
  /** A code only: of what is hidden the screen says so. */
  static final String FEW_MARKS = "few_marks";

  /** It is of all that the bot dealt with. */
  static Why withoutHead(Head head) {
    return new Why("without_head", head,
        "No tiene sentido por «%s»: se refiere a todo lo que el bot atendió, y eso no tiene equipo, agente, motivo ni regla.".formatted(head.word()));
  }

  static Why ofDesk(Head head) {
    return new Why("of_desk", head, "Se cuenta para toda la mesa: no se sabe por «%s».".formatted(head.word()));
  }
}
