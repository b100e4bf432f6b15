package relevo.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** How long a search takes among many messages, by what is searched for and by whom; and what each message pays for it. Figures, no verdict. */
public final class SearchBench {

  private static final int MESSAGES = Integer.getInteger("bench.search", 1_000_000);
  private static final int TIMES = 40;
  private static final String PASSWORD = "Una-clave-de-prueba-2026";
  private static final List<String> EVERYBODYS = List.of("hola", "pedido", "ped", "garantía", "navidad", "r10", "r17", "r39000", "nadadeeso", "hola pedido",
      "garantia r17", "de la tienda pedido", "maría", "begoña núñez", "5215500007919", "007919", "+52 1 55 0000-79");

  private SearchBench() {}

  /** @param args the unpacked server's folder, the project's folder, and a folder for the desk's data */
  public static void main(String[] args) throws IOException, InterruptedException, SQLException {
    if (Only.leavesOut("search")) return;
    Path data = Folder.emptied(Path.of(args[2]).toAbsolutePath().resolve("search"));
    Desk.Setting setting = new Desk.Setting(Path.of(args[0]).toAbsolutePath(), Path.of(args[1]).toAbsolutePath(), data, "http://127.0.0.1:9");
    try (Desk desk = Desk.start(setting)) {
      try (Connection connection = desk.database().connect("relevo"); Statement statement = connection.createStatement()) {
        statement.execute(Yardstick.resource("search.sql").formatted(MESSAGES));
        statement.execute("vacuum (analyze)");
        statement.execute("checkpoint");
      }
      Seeker all = Seeker.operator(desk);
      for (String query : EVERYBODYS) row("Todos: " + query, all.delays(query, TIMES));
      Map<String, Seeker> teams = new LinkedHashMap<>();
      for (String team : List.of("pagos", "legal")) {
        Http.post(desk.api() + "/teams", desk.token(), "{\"name\":\"" + team + "\",\"tier\":2,\"hours\":\"24/7\",\"zone\":\"Europe/Madrid\"}");
      }
      for (String team : List.of("mesa", "pagos", "legal")) teams.put(team, Seeker.of(desk, team, PASSWORD));
      for (String team : teams.keySet()) {
        for (String query : List.of("hola", "pedido", "navidad", "r17")) row("Equipo " + team + ": " + query, teams.get(team).delays(query, TIMES));
      }
      cost(desk);
    }
  }

  private static void row(String name, Delays delays) {
    System.out.printf("  %-40s %s%n", name, String.format(Locale.ROOT, "p50 %.1f ms, p95 %.1f ms", delays.millis(0.5), delays.millis(0.95)));
  }

  /** The same rows with and without words, in one transaction each, into a database that is kept busy by nothing else. */
  private static void cost(Desk desk) throws IOException, SQLException {
    try (Connection connection = desk.database().connect("relevo"); Statement statement = connection.createStatement()) {
      statement.execute("create temporary table sample as select row_number() over () n, * from messaging.message limit 20000");
      for (int round = 1; round <= 3; round++) {
        double without = micros(statement, "cast('' as tsvector)");
        double with = micros(statement, "words");
        System.out.printf(Locale.ROOT, "  %-40s %.1f µs sin palabras, %.1f con ellas%n", "Insertar un mensaje, vez " + round, without, with);
      }
    }
  }

  private static double micros(Statement statement, String words) throws SQLException {
    long begin = System.nanoTime();
    statement.execute("do $$ declare r record; begin for r in select * from sample loop insert into messaging.message"
        + " (id, conversation_id, seq, author, content, at, words) values (uuidv7(), '" + UUID.randomUUID() + "', r.n, r.author, r.content, r.at, "
        + (words.equals("words") ? "r.words" : words) + "); end loop; end $$");
    return (System.nanoTime() - begin) / 1e3 / 20_000;
  }
}
