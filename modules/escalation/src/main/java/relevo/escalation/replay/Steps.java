package relevo.escalation.replay;

import java.math.BigDecimal;
import relevo.escalation.facts.FactType;
import relevo.escalation.facts.Field;
import relevo.escalation.facts.Kind;

/** How far a number of a rule is moved at a time, and how far it can be. */
final class Steps {

  private static final BigDecimal OF_SCORES = new BigDecimal("0.1");
  private static final BigDecimal HOUR = BigDecimal.valueOf(100);
  private static final String TIME_OF_DAY = "Horario.horaLocal";
  private static final int LAST_HOUR = 2_359;
  private static final int TENTH = 10;

  private Steps() {}

  static BigDecimal of(Field field, double value) {
    if (field.path().equals(TIME_OF_DAY)) return HOUR;
    return field.kind() == Kind.DECIMAL ? OF_SCORES : BigDecimal.valueOf(Math.max(1, Math.round(Math.abs(value) / TENTH)));
  }

  /** By the scales of the vocabulary: a mood from -1 to 1, its change twice that, a confidence from 0 to 1, and nothing is counted below 0. */
  static boolean canBe(Field field, double value) {
    if (field.path().equals(TIME_OF_DAY)) return value >= 0 && value <= LAST_HOUR;
    if (field.kind() == Kind.INTEGER) return value >= 0;
    if (field.fact() == FactType.TURN) return value >= 0 && value <= 1;
    return Math.abs(value) <= (field.spanish().equals("tendencia") ? 2 : 1);
  }
}
