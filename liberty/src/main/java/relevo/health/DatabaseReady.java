package relevo.health;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** The database answers, and every module's schema is as new as the code. */
@Readiness
@ApplicationScoped
public class DatabaseReady implements HealthCheck {

  @Resource(lookup = "jdbc/webhooks") DataSource database;

  @Override
  public HealthCheckResponse call() {
    HealthCheckResponseBuilder answer = HealthCheckResponse.named("database");
    try (Connection connection = database.getConnection()) {
      boolean current = true;
      Properties expected = expectedVersions();
      for (String module : expected.stringPropertyNames()) {
        int version = versionOf(module, connection);
        answer.withData(module, version);
        current &= version >= Integer.parseInt(expected.getProperty(module));
      }
      return answer.status(current).build();
    } catch (SQLException | IOException | RuntimeException outage) {
      return answer.withData("error", String.valueOf(outage.getMessage())).down().build();
    }
  }

  private static int versionOf(String module, Connection connection) throws SQLException {
    String query = "select coalesce(max(version::int), 0) from " + module + ".flyway_schema_history where success";
    try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getInt(1);
    }
  }

  static Properties expectedVersions() throws IOException {
    Properties expected = new Properties();
    try (InputStream in = DatabaseReady.class.getResourceAsStream("/schema-versions.properties")) {
      expected.load(in);
    }
    return expected;
  }
}
