package relevo.messaging.search;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import relevo.events.Content;
import relevo.kernel.JsonText;
import relevo.messaging.sql.Row;

/**
 * Keeps messages findable behind everybody's back: gives their words to those that have none (they are older than the search, or say
 * something else now), and sorts into the index what new messages only laid before it, so that none of them has to.
 */
@ApplicationScoped
class KeepWords {

  private static final Logger LOG = System.getLogger(KeepWords.class.getName());
  private static final long EVERY_SECONDS = 5;
  private static final int BATCH = 500;
  private static final String WITHOUT =
      "select id, content from messaging.message where words is null order by id desc limit ? for update skip locked";
  private static final String GIVE = "update messaging.message set words = cast(? as tsvector) where id = ?";
  private static final String SORT_IN = "select gin_clean_pending_list('messaging.message_words')";

  @Resource ManagedScheduledExecutorService scheduler;
  @Resource(lookup = "jdbc/webhooks") DataSource database;

  private volatile boolean stopping;

  private record Said(UUID id, String content) {}

  void start(@Observes @Initialized(ApplicationScoped.class) Object application) {
    scheduler.scheduleWithFixedDelay(this::run, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
  }

  @PreDestroy
  void stop() {
    stopping = true;
  }

  private void run() {
    try (Connection connection = database.getConnection()) {
      int given;
      do given = giveSome(connection); while (given == BATCH && !stopping);
      Row.read(connection, SORT_IN, row -> row.getLong(1));
    } catch (SQLException | RuntimeException outage) {
      LOG.log(Level.DEBUG, "The search's words wait", outage);
    }
  }

  private static int giveSome(Connection connection) throws SQLException {
    connection.setAutoCommit(false);
    try (PreparedStatement give = connection.prepareStatement(GIVE)) {
      List<Said> without = Row.read(connection, WITHOUT, row -> new Said(row.getObject(1, UUID.class), row.getString(2)), BATCH);
      for (Said said : without) {
        Row.bind(give, words(said.content()), said.id());
        give.addBatch();
      }
      give.executeBatch();
      connection.commit();
      return without.size();
    } catch (SQLException | RuntimeException failure) {
      connection.rollback();
      throw failure;
    } finally {
      connection.setAutoCommit(true);
    }
  }

  /** What cannot be read is found by nothing, and not asked for again. */
  private static String words(String content) {
    try {
      return Words.of(JsonText.as(Content.class, content));
    } catch (JsonbException | JsonException | IllegalArgumentException unreadable) {
      return "";
    }
  }
}
