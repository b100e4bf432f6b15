package relevo.escalation.replay;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import relevo.escalation.facts.Facts;
import relevo.escalation.judge.PastTurn;
import relevo.escalation.judge.Result;

/** Turns that were decided, for tests: at so many minutes past noon, after so many misses. */
final class PastTurns {

  static final Result NOBODY = new Result("none", null, null, 0, null);
  static final Result MESA = new Result("escalation", "mesa", "NORMAL", 0, null);

  private static final LocalDateTime NOON = LocalDateTime.of(2026, 3, 2, 12, 0);

  private PastTurns() {}

  static PastTurn turn(int conversation, int minute, int misses, Result result) {
    LocalDateTime local = NOON.plusMinutes(minute);
    return new PastTurn(new UUID(0, conversation), new UUID(conversation, minute), local.toInstant(ZoneOffset.ofHours(1)),
        Facts.of(Map.of("Turno.intentosFallidos", misses, "Horario.equipo", "mesa", "Horario.abierto", true, "Conversacion.dueno", "bot",
            "Conversacion.nivel", 1), local), result, result.handsOver() ? List.of("tercera") : List.of());
  }

  static Instant at(int minute) {
    return NOON.plusMinutes(minute).toInstant(ZoneOffset.ofHours(1));
  }
}
