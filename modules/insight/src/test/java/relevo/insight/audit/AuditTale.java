package relevo.insight.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import relevo.events.escalation.RulesSpoke;
import relevo.events.flow.TurnTaken;
import relevo.insight.Tale;
import relevo.insight.TestJournal;
import relevo.insight.follow.Followed;

/**
 * Twenty days of March: «mesa» takes twelve conversations within a minute each in the former ten days and twelve within ten minutes in the
 * later ones; «pagos» slows down as well, but has four of each half only. Rule «siempre» speaks on every message, «nunca» on none.
 */
final class AuditTale {

  static final Instant NOW = Tale.at("03-20", "23:00:00");
  private static final int PER_HALF = 12;

  private AuditTale() {}

  static void tell(Connection connection) throws SQLException {
    TestJournal.empty(connection);
    List<String> lines = new ArrayList<>(List.of("03-01 07:00:00 - equipo mesa 24/7", "03-01 07:00:00 - equipo pagos 24/7",
        "03-01 07:00:00 - juego 1 pide_persona,queja,reembolso,siempre,nunca"));
    for (int n = 0; n < PER_HALF; n++) {
      String topic = n < 9 ? "order_status" : "billing";
      lines.addAll(taken("a" + n, "03-0" + (1 + n % 9), n < 8 ? "pide_persona" : "queja", topic, "mesa", 1));
      lines.addAll(taken("b" + n, "03-" + (11 + n % 9), n < 8 ? "pide_persona" : "queja", topic, "mesa", 10));
    }
    for (int n = 0; n < 4; n++) {
      lines.addAll(taken("c" + n, "03-0" + (2 + n), "reembolso", "refund", "pagos", 1));
      lines.addAll(taken("d" + n, "03-1" + (2 + n), "reembolso", "refund", "pagos", 30));
    }
    lines.addAll(waiting("e", "03-19", "mesa"));
    lines.add("03-05 07:59:00 z cliente");
    for (int n = 0; n < 80; n++) lines.add("03-05 08:00:%02d z turno tema=other".formatted(n % 60));
    for (Tale.Told told : new Tale().read(String.join("\n", lines))) {
      TestJournal.write(connection, told.at(), told.event());
      if (told.event() instanceof TurnTaken turn) {
        TestJournal.write(connection, told.at(), new RulesSpoke(turn.conversationId(), turn.messageId(), 1, List.of("siempre")));
      }
    }
    connection.commit();
    Followed.all(connection, 50, NOW);
  }

  private static List<String> taken(String who, String day, String rule, String topic, String team, int minutes) {
    List<String> lines = new ArrayList<>();
    lines.add(day + " 09:00:00 " + who + " cliente");
    lines.add(day + " 09:00:01 " + who + " turno tema=" + topic);
    lines.add(day + " 09:00:01 " + who + " escala " + team + " regla=" + rule);
    lines.add(String.format(Locale.ROOT, "%s 09:%02d:01 %s toma ana", day, minutes, who));
    lines.add(String.format(Locale.ROOT, "%s 09:%02d:31 %s agente ana", day, minutes, who));
    lines.add(day + " 10:00:00 " + who + " resuelve ana");
    return lines;
  }

  private static List<String> waiting(String who, String day, String team) {
    return List.of(day + " 09:00:00 " + who + " cliente", day + " 09:00:01 " + who + " turno tema=complaint",
        day + " 09:00:01 " + who + " escala " + team + " regla=queja");
  }
}
