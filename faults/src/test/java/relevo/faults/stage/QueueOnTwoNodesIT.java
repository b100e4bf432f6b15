package relevo.faults.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Agents at two servers on one database reach for the same tickets, all at once. */
class QueueOnTwoNodesIT {

  private static final int TICKETS = 40;
  private static final int AGENTS_PER_NODE = 4;
  private static final Duration LONG = Duration.ofMinutes(2);
  private static final String OPEN = "select id::text, coalesce(agent, '') from ticketing.ticket where status <> 'RESOLVED' order by 1";

  /** What somebody was told who reached for a ticket. */
  private record Reach(String ticket, String agent, int status) {}

  @Test
  void never_both_hold_a_ticket() throws Exception {
    try (Stage stage = Stage.open(Map.of("RELEVO_FLOW", "bienvenida")); Node second = stage.secondNode();
        ExecutorService hands = Executors.newVirtualThreadPerTaskExecutor()) {
      second.start();
      stage.meta.callAt(List.of(stage.node.port(), second.port()));
      Load load = stage.load();
      for (int customer = 0; customer < TICKETS; customer++) {
        stage.meta.deliver(Envelope.ofMessages(List.of(load.saying(customer, 0, "quiero hablar con un agente"))), LONG);
      }
      assertThat(Patience.until(LONG, () -> tickets(stage).size() == TICKETS)).as("all tickets are open").isTrue();
      List<AgentAtDesk> agents = IntStream.range(0, AGENTS_PER_NODE).boxed()
          .flatMap(number -> Stream.of(AgentAtDesk.at(stage.node), AgentAtDesk.at(second))).toList();
      List<Reach> reached = reach(agents, tickets(stage).keySet().stream().toList(), hands);
      Map<String, String> held = tickets(stage);
      for (Map.Entry<String, String> each : held.entrySet()) {
        assertThat(reached).filteredOn(reach -> reach.ticket().equals(each.getKey()) && reach.status() == 200)
            .extracting(Reach::agent).containsExactly(each.getValue());
      }
      assertThat(reached).extracting(Reach::status).containsOnly(200, 409);
      System.out.printf("  %d tickets, each reached for by %d agents at two nodes at once: %d claims, %d of them won%n", held.size(), agents.size(),
          reached.size(), reached.stream().filter(reach -> reach.status() == 200).count());
    }
  }

  /** Everybody reaches for every ticket, and all for the same one at about the same moment. */
  private static List<Reach> reach(List<AgentAtDesk> agents, List<String> tickets, ExecutorService hands) throws Exception {
    List<Future<Reach>> asked = new ArrayList<>();
    for (String ticket : tickets) {
      List<AgentAtDesk> inSomeOrder = new ArrayList<>(agents);
      Collections.shuffle(inSomeOrder);
      List<Callable<Reach>> atOnce = inSomeOrder.stream()
          .<Callable<Reach>>map(agent -> () -> new Reach(ticket, agent.login(), agent.claim(ticket))).toList();
      asked.addAll(hands.invokeAll(atOnce));
    }
    List<Reach> reached = new ArrayList<>();
    for (Future<Reach> each : asked) reached.add(each.get());
    return reached;
  }

  /** Who holds each, by its id; nobody is "". */
  private static Map<String, String> tickets(Stage stage) throws SQLException {
    Map<String, String> held = new TreeMap<>();
    try (Connection connection = stage.postgres.connect(); Statement query = connection.createStatement(); ResultSet row = query.executeQuery(OPEN)) {
      while (row.next()) held.put(row.getString(1), row.getString(2));
    }
    return held;
  }
}
