package relevo.escalation.customers.csv;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import relevo.kernel.WatchedFolder;

/** Knows the customers listed in {@code tables/clientes.csv} beside the rules; follows the file when it changes. */
@ApplicationScoped
public class CsvCustomers {

  static final String FILE = "clientes.csv";

  private static final Logger LOG = System.getLogger(CsvCustomers.class.getName());

  @Inject @ConfigProperty(name = "relevo.rules.dir", defaultValue = "rules") String rulesDir;
  @Resource ManagedScheduledExecutorService clock;

  private record Reading(CustomerTable table, Instant at) {}

  private volatile Reading newest = new Reading(CustomerTable.EMPTY, null);

  void on(@Observes Startup startup) {
    WatchedFolder folder = watched(Path.of(rulesDir, "tables"));
    clock.scheduleWithFixedDelay(() -> look(folder), 0, 500, TimeUnit.MILLISECONDS);
  }

  /** @param phone null if the customer has none */
  public Optional<ListedCustomer> withPhone(String phone) {
    return newest.table().withPhone(phone);
  }

  /** When the list was last read; null if there is none. */
  public Instant readAt() {
    return newest.at();
  }

  static WatchedFolder watched(Path tables) {
    return new WatchedFolder(tables, file -> file.getFileName().toString().equals(FILE));
  }

  /** A file that cannot be read changes nothing. */
  void look(WatchedFolder folder) {
    try {
      if (folder.changed()) newest = read(folder.read());
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "tables/" + FILE + " no se ha leído, sigue valiendo la anterior: " + e.getMessage());
    }
  }

  private static Reading read(Map<String, String> files) {
    return files.containsKey(FILE) ? new Reading(CustomerTable.read(files.get(FILE)), Instant.now().truncatedTo(ChronoUnit.SECONDS))
        : new Reading(CustomerTable.EMPTY, null);
  }
}
