package relevo.faults.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Two servers on one database, customers in the middle of the sample flow, each turn at the other server, until one is killed. */
class FlowOnTwoNodesIT {

  private static final int CUSTOMERS = Integer.getInteger("faults.conversations", 300);
  private static final Duration GAP = Duration.ofSeconds(3);
  private static final Duration OUTAGE = Duration.ofMinutes(5);
  private static final String IN_THE_MIDDLE = "select count(*) from flow.dialogue where node in ('numero', 'consulta')";
  private static final String NEITHER_SENT_NOR_IN_DOUBT = "select count(*) from messaging.outbound where state not in ('ACCEPTED', 'AMBIGUOUS')";
  private static final String IN_DOUBT = "select count(*) from messaging.outbound where state = 'AMBIGUOUS'";
  private static final String ANSWERS = """
      select phone, cast(content as json) ->> 'text' from messaging.message m join messaging.conversation c on c.id = m.conversation_id
      where author = 'BOT' order by phone, seq""";

  /** What a customer says, and what must come back. */
  private record Turn(String says, String answer) {}

  @Test
  void goes_on_with_nothing_but_what_the_database_knows() throws Exception {
    try (FakeShop shop = new FakeShop();
        Stage stage = Stage.open(Map.of("RELEVO_FLOW", "bienvenida", "RELEVO_SHOP_URL", shop.address()));
        Node second = stage.secondNode(); ExecutorService customers = Executors.newVirtualThreadPerTaskExecutor()) {
      second.start();
      stage.meta.callAt(List.of(stage.node.port(), second.port()));
      Load load = stage.load();
      List<Future<?>> talks = new ArrayList<>();
      for (int i = 0; i < CUSTOMERS; i++) {
        int customer = i;
        talks.add(customers.submit(() -> talk(stage.meta, load, customer)));
      }
      assertThat(Patience.until(OUTAGE, () -> count(IN_THE_MIDDLE, stage) > CUSTOMERS / 2)).as("they are in the middle").isTrue();
      second.kill();
      long inTheMiddle = count(IN_THE_MIDDLE, stage);
      stage.meta.callAt(List.of(stage.node.port()));
      for (Future<?> talk : talks) talk.get();
      stage.verify("flow on two nodes, one killed with " + inTheMiddle + " of " + CUSTOMERS + " in it", 1);
      assertThat(astray(answers(stage), load)).isEmpty();
      assertThat(count(NEITHER_SENT_NOR_IN_DOUBT, stage)).isZero();
      System.out.println("  Answers that were leaving when it was killed, and are in doubt since: " + count(IN_DOUBT, stage));
    }
  }

  private static List<Turn> turns(int customer) {
    String first = String.valueOf(40_000 + customer);
    String second = String.valueOf(50_000 + customer);
    return List.of(new Turn("hola", "¡Hola! Bienvenido a"), new Turn("1", "¿Cuál es su número de pedido?"),
        new Turn("ni idea", "Ese número de pedido no parece válido."), new Turn(first, onItsWay(first)),
        new Turn("menu", "¡Hola! Bienvenido a"), new Turn("pedido", "¿Cuál es su número de pedido?"), new Turn(second, onItsWay(second)));
  }

  private static String onItsWay(String order) {
    return "Su pedido " + order + " está en camino con Correo " + order + ".";
  }

  /** At an even pace of their own, whether the answer is there or not; every turn at the other node. */
  private static void talk(Meta meta, Load load, int customer) {
    Patience.pause(GAP.multipliedBy(customer).dividedBy(CUSTOMERS));
    List<Turn> turns = turns(customer);
    for (int n = 0; n < turns.size(); n++) {
      Envelope one = Envelope.ofMessages(List.of(load.saying(customer, n, turns.get(n).says())));
      if (!meta.deliverInTurn(one, customer + n, OUTAGE)) throw new IllegalStateException("A turn was not acknowledged in " + OUTAGE);
      Patience.pause(GAP);
    }
  }

  private static long count(String query, Stage stage) throws SQLException {
    try (Connection connection = stage.postgres.connect(); Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getLong(1);
    }
  }

  /** What was said to each, in the order of the conversation. */
  private static Map<String, List<String>> answers(Stage stage) throws SQLException {
    Map<String, List<String>> answers = new HashMap<>();
    try (Connection connection = stage.postgres.connect(); Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(ANSWERS)) {
      while (row.next()) answers.computeIfAbsent(row.getString(1), phone -> new ArrayList<>()).add(row.getString(2));
    }
    return answers;
  }

  /** The customers who were told anything else than what was due to them. */
  private static List<String> astray(Map<String, List<String>> answers, Load load) {
    List<String> astray = new ArrayList<>();
    for (int customer = 0; customer < CUSTOMERS; customer++) {
      List<String> told = answers.getOrDefault(load.saying(customer, 0, "").said().phone(), List.of());
      if (!isDue(turns(customer), told)) astray.add(customer + " was told " + told);
    }
    return astray;
  }

  private static boolean isDue(List<Turn> turns, List<String> told) {
    return turns.size() == told.size()
        && IntStream.range(0, told.size()).allMatch(n -> told.get(n).startsWith(turns.get(n).answer()));
  }
}
