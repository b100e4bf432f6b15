package relevo.faults.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import relevo.faults.history.Checker;
import relevo.faults.history.History;
import relevo.faults.history.PostLog;
import relevo.faults.history.SendLog;
import relevo.faults.history.Tables;
import relevo.faults.history.Violation;
import relevo.faults.proxy.FaultProxy;

/** The product and its whole world: database, server, fake Graph behind a proxy, customers; and the history of what they did. */
final class Stage implements AutoCloseable {

  private static final Duration LONGEST_REST = Duration.ofSeconds(150);

  /** What is due now or soon and nothing of its contact stands before it. */
  private static final String AT_WORK = """
      select count(*) from kernel.job j where parked_at is null
        and due_at <= now() + case direction when 'LATER' then interval '2 seconds' else interval '60 seconds' end
        and (direction = 'LATER' or not exists (select 1 from kernel.job e
          where e.subject = j.subject and e.direction = j.direction and (e.goes_first, -e.id) > (j.goes_first, -j.id)))""";

  final Path folder;
  final Postgres postgres;
  final Meta meta;
  final Receipts receipts;
  final FakeGraph graph;
  final FaultProxy toGraph;
  final Node node;
  private final Map<String, String> settings = new HashMap<>();
  private final Set<Violation> known = new HashSet<>();
  private final List<Node> extras = new ArrayList<>();

  private Stage(Path folder, Path data) throws IOException, SQLException {
    this.folder = folder;
    postgres = Postgres.start(data);
    node = new Node(folder.resolve("node-1"), settings);
    meta = new Meta(folder.resolve("posts.tsv"), node.port());
    receipts = new Receipts(meta);
    graph = new FakeGraph(folder.resolve("sends.tsv"), receipts::of);
    toGraph = new FaultProxy(graph.port());
    settings.putAll(Map.of("RELEVO_DB_URL", postgres.url(), "RELEVO_DB_USER", "postgres", "RELEVO_DB_PASSWORD", "none",
        "RELEVO_FLOW", "bench", "RELEVO_META_MPS", "0", "RELEVO_META_PAIR_SECONDS", "0", "RELEVO_API_TOKEN", "faults",
        "RELEVO_META_GRAPH_URL", "http://127.0.0.1:" + toGraph.port()));
  }

  static Stage open() throws IOException, SQLException {
    return open(Map.of());
  }

  /** @param different what is configured otherwise than on the usual stage */
  static Stage open(Map<String, String> different) throws IOException, SQLException {
    Path folder = Path.of("target", "stages", UUID.randomUUID().toString().substring(0, 8)).toAbsolutePath();
    return open(folder, folder.resolve("postgres"), different);
  }

  /** @param data where the database is */
  static Stage open(Path folder, Path data) throws IOException, SQLException {
    return open(folder, data, Map.of());
  }

  private static Stage open(Path folder, Path data, Map<String, String> different) throws IOException, SQLException {
    Files.createDirectories(folder);
    Stage stage = new Stage(folder, data);
    stage.settings.putAll(different);
    stage.node.start();
    return stage;
  }

  /** Another server on the same database, not started yet. */
  Node secondNode() {
    Node second = new Node(folder.resolve("node-2"), settings);
    extras.add(second);
    return second;
  }

  Load load() {
    return new Load(meta);
  }

  /** Waits until the desk has done all that it can do by now. */
  void comeToRest() {
    boolean rests = Patience.until(LONGEST_REST, () -> atWork() == 0 && receipts.areTold() && atWork() == 0);
    assertThat(rests).as("the desk comes to rest").isTrue();
  }

  private long atWork() throws SQLException {
    try (Connection connection = postgres.connect(); Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(AT_WORK)) {
      row.next();
      return row.getLong(1);
    }
  }

  History history() throws SQLException {
    try (Connection connection = postgres.connect()) {
      return new History(PostLog.read(folder.resolve("posts.tsv")), SendLog.read(folder.resolve("sends.tsv")),
          Tables.read(connection));
    }
  }

  /** Lets the desk come to rest and holds everything that ever happened on this stage against the invariants. */
  void verify(String scenario, int faults) throws SQLException {
    comeToRest();
    History history = history();
    List<Violation> fresh = Checker.check(history).stream().filter(known::add).toList();
    Table.row(scenario, history, faults, fresh);
    assertThat(fresh).as(scenario).isEmpty();
  }

  @Override
  public void close() {
    receipts.close();
    extras.forEach(Node::close);
    node.close();
    toGraph.close();
    graph.close();
    postgres.close();
  }
}
