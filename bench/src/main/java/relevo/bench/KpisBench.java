package relevo.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** How long each panel of figures takes among many conversations, over a month, over all of a year, for one team, and in parts. Figures, no verdict. */
public final class KpisBench {

  private static final int CONVERSATIONS = Integer.getInteger("bench.kpis", 1_000_000);
  private static final int TIMES = 12;
  private static final int WARM = 2;
  private static final long LOOK_MILLIS = 1_000;
  private static final List<String> GROUPS = List.of("bot", "people", "resolution", "sla", "satisfaction", "backlog", "rules", "delivery", "technical");
  private static final List<String> SINGLE = List.of("kpi=escalation_rate&by=rule", "kpi=time_to_human", "kpi=time_to_human&by=team", "kpi=requester_wait");

  private KpisBench() {}

  /** @param args the unpacked server's folder, the project's folder, and a folder for the desk's data */
  public static void main(String[] args) throws IOException, InterruptedException, SQLException {
    if (Only.leavesOut("kpis")) return;
    Path data = Folder.emptied(Path.of(args[2]).toAbsolutePath().resolve("kpis"));
    Desk.Setting setting = new Desk.Setting(Path.of(args[0]).toAbsolutePath(), Path.of(args[1]).toAbsolutePath(), data, "http://127.0.0.1:9");
    try (Desk desk = Desk.start(setting)) {
      fill(desk);
      awaitClosed(desk);
      LocalDate today = LocalDate.now();
      String month = "from=" + today.minusDays(29) + "&to=" + today;
      String year = "from=" + today.minusDays(370) + "&to=" + today;
      for (String group : GROUPS) {
        row(desk, "Panel " + group + ", un mes", "kpis?group=" + group + "&" + month);
        row(desk, "Panel " + group + ", un año", "kpis?group=" + group + "&" + year);
        row(desk, "Panel " + group + ", un año, un equipo", "kpis?group=" + group + "&team=equipo%201&" + year);
      }
      for (String group : List.of("bot", "people", "resolution")) row(desk, "Panel " + group + ", un año, en español", "kpis?group=" + group + "&language=es&" + year);
      row(desk, "Panel people por equipo, un año", "kpis?group=people&by=team&" + year);
      for (String one : SINGLE) row(desk, one + ", un año", "kpis?" + one + "&" + year);
      row(desk, "Casos de escalation_rate, un año", "conversations?kpi=escalation_rate&" + year);
      row(desk, "Pared", "now");
      row(desk, "Auditoría, un mes", "audit?" + month);
      row(desk, "Auditoría, un año", "audit?" + year);
    }
  }

  private static void fill(Desk desk) throws IOException, SQLException {
    try (Connection connection = desk.database().connect("relevo"); Statement statement = connection.createStatement()) {
      statement.execute(Yardstick.resource("kpis.sql").formatted(CONVERSATIONS));
      statement.execute("vacuum (analyze)");
      statement.execute("checkpoint");
    }
  }

  /** The desk sums up each day that rests, beside its work. */
  private static void awaitClosed(Desk desk) throws IOException, InterruptedException, SQLException {
    long begin = System.nanoTime();
    try (Connection connection = desk.database().connect("relevo"); Statement statement = connection.createStatement()) {
      while (isOpen(statement)) Thread.sleep(LOOK_MILLIS);
      statement.execute("vacuum (analyze) insight.day, insight.day_figure");
      try (ResultSet size = statement.executeQuery("select pg_total_relation_size('insight.day') + pg_total_relation_size('insight.day_figure')")) {
        size.next();
        System.out.printf(Locale.ROOT, "  Cerrar todos los días: %.0f s, %.0f MB%n", (System.nanoTime() - begin) / 1e9, size.getLong(1) / 1e6);
      }
    }
  }

  private static boolean isOpen(Statement statement) throws SQLException {
    try (ResultSet open = statement.executeQuery("select exists (select from insight.day where closed_by is null and day < current_date - 3)")) {
      open.next();
      return open.getBoolean(1);
    }
  }

  private static void row(Desk desk, String name, String path) throws IOException, InterruptedException {
    long[] from = new long[TIMES];
    long[] to = new long[TIMES];
    for (int time = -WARM; time < TIMES; time++) {
      long begin = System.nanoTime();
      ask(desk, path);
      if (time < 0) continue;
      from[time] = begin;
      to[time] = System.nanoTime();
    }
    Delays delays = Delays.between(from, to);
    System.out.printf("  %-48s %s%n", name, String.format(Locale.ROOT, "p50 %.0f ms, p95 %.0f ms", delays.millis(0.5), delays.millis(0.95)));
  }

  private static void ask(Desk desk, String path) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(desk.api() + "/insight/" + path)).header("Authorization", "Bearer " + desk.token()).build();
    HttpResponse<String> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    if (answer.statusCode() != 200) throw new IOException(path + ": " + answer.statusCode() + " " + answer.body());
  }
}
