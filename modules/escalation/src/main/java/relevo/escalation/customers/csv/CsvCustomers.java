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

  private volatile CustomerTable table = CustomerTable.EMPTY;

  void on(@Observes Startup startup) {
    WatchedFolder folder = watched(Path.of(rulesDir, "tables"));
    clock.scheduleWithFixedDelay(() -> look(folder), 0, 500, TimeUnit.MILLISECONDS);
  }

  /** @param phone null if the customer has none */
  public Optional<ListedCustomer> withPhone(String phone) {
    return table.withPhone(phone);
  }

  static WatchedFolder watched(Path tables) {
    return new WatchedFolder(tables, file -> file.getFileName().toString().equals(FILE));
  }

  /** A file that cannot be read changes nothing. */
  void look(WatchedFolder folder) {
    try {
      if (folder.changed()) table = read(folder.read());
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "tables/" + FILE + " no se ha leído, sigue valiendo la anterior: " + e.getMessage());
    }
  }

  private static CustomerTable read(Map<String, String> files) {
    return files.containsKey(FILE) ? CustomerTable.read(files.get(FILE)) : CustomerTable.EMPTY;
  }
}
