package relevo.insight.figure;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import relevo.insight.figure.Kpi.Kind;

/** Answers which figures somebody asks for, in the order of the panels. */
public final class Figures {

  public static final List<String> GROUPS = List.of("bot", "people", "resolution", "sla", "satisfaction", "backlog", "rules", "delivery", "technical");

  private static final Set<Head> OF_RULES = Set.of(Head.RULE, Head.RELEASE);
  private static final Set<Head> OF_DELIVERY = Set.of(Head.CHANNEL);
  private static final Map<String, Why> ELSEWHERE = new LinkedHashMap<>();

  static {
    ELSEWHERE.put("repeated_questions", Why.NOBODY_MARKS);
    ELSEWHERE.put("response_rate_bot", Why.ASKED_UNKNOWN);
    for (String each : List.of("webhook_acknowledgement", "duplicates", "model_fallbacks")) ELSEWHERE.put(each, Why.IN_METRICS);
  }

  private static final Map<String, String> GROUP_ELSEWHERE = Map.of("repeated_questions", "rules", "response_rate_bot", "satisfaction",
      "webhook_acknowledgement", "technical", "duplicates", "technical", "model_fallbacks", "technical");
  private static final Map<String, String> TITLES = Map.of("repeated_questions", "Preguntas repetidas", "response_rate_bot", "Encuestas del bot contestadas",
      "webhook_acknowledgement", "Acuse de los avisos", "duplicates", "Mensajes repetidos", "model_fallbacks", "Sin modelo de lenguaje");

  private final Connection connection;
  private final Asked asked;
  private final ZoneId zone;
  private final double containmentLine;
  private final Map<String, ClosedDays> closed = new HashMap<>();

  public Figures(Connection connection, Asked asked, ZoneId zone, double containmentLine) {
    this.connection = connection;
    this.asked = asked;
    this.zone = zone;
    this.containmentLine = containmentLine;
  }

  /**
   * Before anything else is asked in this transaction: otherwise a day might be closed between looking at its sums and at its rows.
   */
  public static void byOneSnapshot(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("set transaction isolation level repeatable read");
    }
  }

  /** A whole panel; durations without their days. */
  public List<Figure> group(String group, Head by) throws SQLException {
    List<Figure> figures = new ArrayList<>(counted(Kpis.ALL.stream().filter(kpi -> kpi.group().equals(group)).toList(), by, false));
    figures.addAll(more(group, by));
    for (Map.Entry<String, Why> each : ELSEWHERE.entrySet()) {
      if (GROUP_ELSEWHERE.get(each.getKey()).equals(group)) figures.add(Figure.unknown(each.getKey(), group, TITLES.get(each.getKey()), each.getValue()));
    }
    return figures;
  }

  /** One that is counted from rows, with its days. */
  public Figure one(Kpi kpi, Head by) throws SQLException {
    return counted(List.of(kpi), by, true).getFirst();
  }

  private List<Figure> counted(List<Kpi> kpis, Head by, boolean daily) throws SQLException {
    Map<String, Figure> found = new LinkedHashMap<>();
    kpis.forEach(kpi -> found.put(kpi.id(), null));
    Map<String, List<Kpi>> together = new LinkedHashMap<>();
    for (Kpi kpi : kpis) {
      Why why = objection(kpi, by);
      if (why != null) found.put(kpi.id(), Figure.notMeasured(kpi, why));
      else if (kpi.isDuration()) found.put(kpi.id(), new Timing(connection, asked, closed(kpi.table())).of(kpi, by, daily));
      else if (kpi.kind() == Kind.SHARE) found.put(kpi.id(), new Counting(connection, asked, closed(kpi.table()), by).share(kpi));
      else together.computeIfAbsent(kpi.table(), table -> new ArrayList<>()).add(kpi);
    }
    for (Map.Entry<String, List<Kpi>> some : together.entrySet()) {
      new Counting(connection, asked, closed(some.getKey()), by).of(some.getValue()).forEach(figure -> found.put(figure.id(), figure));
    }
    return found.values().stream().map(figure -> figure.id().equals("containment") && figure.notMeasured() == null ? figure.withReference(containmentLine) : figure).toList();
  }

  private ClosedDays closed(String table) throws SQLException {
    ClosedDays known = closed.get(table);
    if (known == null) closed.put(table, known = ClosedDays.of(connection, asked, table));
    return known;
  }

  private Why objection(Kpi kpi, Head by) {
    if (!asked.teams().isEmpty() && !kpi.heads().contains(Head.TEAM)) return Why.TEAMS_ONLY;
    if (!asked.teams().isEmpty() && kpi.kind() == Kind.SHARE) return Why.TEAMS_ONLY;
    if (by != null && !kpi.heads().contains(by)) return Why.withoutHead(by);
    return asked.only().keySet().stream().filter(head -> !kpi.heads().contains(head)).min(Comparator.naturalOrder())
        .map(Why::withoutHead).orElse(null);
  }

  private List<Figure> more(String group, Head by) throws SQLException {
    Counters counters = new Counters(connection, asked);
    return switch (group) {
      case "backlog" -> asked.only().containsKey(Head.CLOCK) ? Backlog.unknown(Why.ofDesk(Head.CLOCK))
          : new Backlog(connection, asked, zone).figures(by == Head.CLOCK ? null : by);
      case "rules" -> List.of(desks("rule_firing", group, "Disparos por mensaje juzgado", by, OF_RULES, () -> counters.firing(by)),
          desks("rule_coverage", group, "Reglas que hablaron", null, Set.of(Head.RELEASE), counters::coverage));
      case "delivery" -> List.of(desks("delivery_failure", group, "Envíos fallidos", by == Head.REASON ? null : by, OF_DELIVERY, () -> counters.delivery(by)));
      case "technical" -> List.of(desks("decision_lag", group, "Del mensaje a la decisión", null, OF_DELIVERY, counters::lag),
          desks("messages_parked", group, "Mensajes apartados", null, OF_DELIVERY, counters::parked),
          desks("dead_letters", group, "Trabajos apartados ahora", null, Set.of(), counters::deadLetters),
          desks("oldest_outbox", group, "El envío que más espera", null, Set.of(), counters::oldestOutbox));
      default -> List.of();
    };
  }

  private interface Question {
    Figure answer() throws SQLException;
  }

  /** Something that is counted for the whole desk, under few heads. */
  private Figure desks(String id, String group, String title, Head by, Set<Head> heads, Question question) throws SQLException {
    if (!asked.teams().isEmpty()) return Figure.unknown(id, group, title, Why.TEAMS_ONLY);
    Head foreign = asked.only().keySet().stream().filter(head -> !heads.contains(head)).findFirst().orElse(by == null || heads.contains(by) ? null : by);
    return foreign == null ? question.answer() : Figure.unknown(id, group, title, Why.ofDesk(foreign));
  }
}
