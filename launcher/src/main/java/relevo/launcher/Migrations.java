package relevo.launcher;

import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings each module's schema up to date before the server starts; every module has a schema and a history of its own. */
class Migrations {

  static final List<String> MODULES = List.of("kernel", "messaging", "flow", "escalation", "ticketing", "access", "integration", "insight");

  private Migrations() {}

  /** @return how many migrations were applied */
  static int apply(Database database) {
    int applied = 0;
    for (String module : MODULES) {
      try {
        applied += Flyway.configure(Migrations.class.getClassLoader())
            .dataSource(database.url(), database.user(), database.password())
            .schemas(module)
            .createSchemas(true)
            .locations("classpath:db/" + module)
            .failOnMissingLocations(true)
            .load().migrate().migrationsExecuted;
      } catch (FlywayException failure) {
        throw new Trouble("La base de datos no se pudo poner al día (módulo " + module + "): " + failure.getMessage());
      }
    }
    return applied;
  }
}
