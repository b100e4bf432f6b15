package relevo.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A replay of many conversations on a desk that holds them, timed from the request to the finished report. */
final class Replay {

  private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");
  private static final Pattern TURNS = Pattern.compile("\"compared\":(\\d+)");
  private static final String RULES = """
      {"conversations":%d,"files":[{"name":"a.drl","text":"rule \\"tercera\\" when Turno( intentosFallidos >= 3 ) then decision.escalate(\\"mesa\\"); end
      rule \\"pide\\" when Turno( pideHumano == true ) then decision.escalate(\\"mesa\\"); end
      rule \\"dinero\\" salience 5 when Turno( tema in (\\"billing\\", \\"refund\\") ) then decision.escalate(\\"facturacion\\"); end
      rule \\"enojo\\" salience 9 when Animo( puntaje < -0.6 || insulto == true ) then decision.escalate(\\"mesa\\"); decision.priority(\\"alta\\"); end"}]}""";

  private final String address;
  private final String token;
  private final Yardstick.Server database;
  private String last = "";

  private Replay(String address, String token, Yardstick.Server database) {
    this.address = address;
    this.token = token;
    this.database = database;
  }

  static Replay on(Desk desk) throws IOException {
    return new Replay(desk.api() + "/rules/replays", desk.token(), desk.database());
  }

  void seed(int conversations) throws IOException, SQLException {
    try (Connection connection = database.connect("relevo"); Statement statement = connection.createStatement()) {
      statement.execute(Yardstick.resource("past.sql").formatted(conversations));
      statement.execute("vacuum (analyze) escalation.decision");
    }
  }

  double seconds(int conversations) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Matcher id = ID.matcher(Http.post(address, token, RULES.replace("\n", " ").formatted(conversations)));
    if (!id.find()) throw new IOException("The replay has no id");
    do {
      Thread.sleep(100);
      last = Http.get(address + "/" + id.group(1), token);
    } while (last.contains("\"state\":\"running\""));
    if (!last.contains("\"state\":\"done\"")) throw new IOException("The replay did not end well: " + last);
    return (System.nanoTime() - start) / 1e9;
  }

  /** That the last one compared. */
  int turns() {
    Matcher turns = TURNS.matcher(last);
    return turns.find() ? Integer.parseInt(turns.group(1)) : 0;
  }
}
