package relevo.escalation.analysis;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import relevo.escalation.facts.Field;
import relevo.escalation.facts.Kind;

/** The numbers that a field can be: what a rule asks beyond them never happens. */
record Span(double least, double most) {

  private static final Span INTEGERS = new Span(Integer.MIN_VALUE, Integer.MAX_VALUE);
  private static final Span DECIMALS = new Span(-Double.MAX_VALUE, Double.MAX_VALUE);
  private static final Span COUNT = new Span(0, Integer.MAX_VALUE);
  private static final Span SCORE = new Span(-1, 1);
  private static final String CLOCK = "Horario.horaLocal";

  private static final Map<String, Span> KNOWN = known();

  private static Map<String, Span> known() {
    Map<String, Span> known = new HashMap<>(Map.of("Animo.puntaje", SCORE, "Animo.puntajeSegunModelo", SCORE,
        "Animo.tendencia", new Span(-2, 2), "Turno.confianza", new Span(0, 1), "Conversacion.nivel", new Span(1, 3),
        CLOCK, new Span(0, 2359)));
    Stream.of("Turno.intentosFallidos", "Turno.sinAvance", "Conversacion.mensajes", "Conversacion.minutos",
        "Conversacion.entregasPrevias", "Conversacion.minutosDesdeMensaje", "Conversacion.minutosDesdeRespuesta",
        "Conversacion.minutosTicket", "Conversacion.minutosSinTomar", "Conversacion.traspasos")
        .forEach(field -> known.put(field, COUNT));
    return known;
  }

  static Span of(Field field) {
    return KNOWN.getOrDefault(field.path(), field.kind() == Kind.INTEGER ? INTEGERS : DECIMALS);
  }

  boolean has(Field field, double value) {
    return value >= least && value <= most && (!field.path().equals(CLOCK) || value % 100 < 60);
  }

  /** The nearest number above or below a whole one that the field can be, or null if there is none. */
  Integer neighbour(Field field, int value, int step) {
    long next = (long) value + step;
    if (next < least) next = (long) least;
    if (next > most) next = (long) most;
    while (next >= least && next <= most && !has(field, next)) next += step;
    return next >= least && next <= most ? (int) next : null;
  }
}
