package relevo.figure;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.metrics.MetricRegistry;
import relevo.kernel.ProductClock;

/** Figures of the metrics page that the database knows: asked for every few seconds, however often the page is read. */
@ApplicationScoped
public class Figures {

  private static final Logger LOG = System.getLogger(Figures.class.getName());
  /** How PostgreSQL's states begin where the fault is not that it is away. */
  private static final String OF_THE_QUESTION = "42";

  @Resource ManagedScheduledExecutorService scheduler;
  @Resource(lookup = "jdbc/aside") DataSource database;
  @Inject MetricRegistry metrics;
  @Inject ProductClock clock;
  @Inject @ConfigProperty(name = "relevo.figures-seconds", defaultValue = "5") long everySeconds;

  private final List<Answers> watched = new CopyOnWriteArrayList<>();

  /** One gauge; what it says while the database does not answer is -1, and {@code gone} where its row is there no more. */
  public record Figure(String name, String unit, String description, double gone) {

    public Figure(String name, String unit, String description) {
      this(name, unit, description, 0);
    }

    /** Of what is well or is not: whatever was taken away is neither, and no alarm goes off for it. */
    public static Figure health(String name, String description) {
      return new Figure(name, "none", description, Double.NaN);
    }
  }

  /**
   * Asks from now on.
   *
   * @param label what the rows differ in, such as {@code team}
   * @param query one parameter, the product's now; each row has a label's value and then one number for each figure. Indexed: it is asked for ever
   */
  public void watch(String label, String query, Figure... figures) {
    watched.add(new Answers(metrics, label, query, List.of(figures)));
  }

  /**
   * Asks from now on.
   *
   * @param query as above, of one row that has no label
   */
  public void watch(String query, Figure... figures) {
    watched.add(Answers.ofOneRow(metrics, query, List.of(figures)));
  }

  void start(@Observes @Initialized(ApplicationScoped.class) Object application) {
    scheduler.scheduleWithFixedDelay(this::ask, 1, everySeconds, TimeUnit.SECONDS);
  }

  void ask() {
    try (Connection connection = database.getConnection()) {
      for (Answers each : watched) askOrSay(connection, each);
    } catch (SQLException | RuntimeException outage) {
      LOG.log(Level.DEBUG, "The figures could not be had", outage);
      watched.forEach(Answers::unknown);
    }
  }

  /** What one question fails at is no matter of the others. */
  private void askOrSay(Connection connection, Answers answers) {
    try {
      ask(connection, answers);
    } catch (SQLException | RuntimeException failure) {
      boolean ours = failure instanceof SQLException said && said.getSQLState() != null && said.getSQLState().startsWith(OF_THE_QUESTION);
      LOG.log(ours ? Level.WARNING : Level.DEBUG, "A figure could not be had", failure);
      answers.unknown();
    }
  }

  private void ask(Connection connection, Answers answers) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(answers.query())) {
      query.setTimestamp(1, Timestamp.from(clock.now()));
      try (ResultSet rows = query.executeQuery()) {
        answers.read(rows);
      }
    }
  }
}
