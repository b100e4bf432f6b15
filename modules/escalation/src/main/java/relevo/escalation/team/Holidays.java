package relevo.escalation.team;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import relevo.kernel.WatchedFolder;

/** The days on which teams rest, by {@code calendario/festivos.csv} beside the rules; follows the file when it changes. */
@ApplicationScoped
class Holidays {

  static final String FILE = "festivos.csv";

  private static final Logger LOG = System.getLogger(Holidays.class.getName());

  @Inject @ConfigProperty(name = "relevo.rules.dir", defaultValue = "rules") String rulesDir;
  @Resource ManagedScheduledExecutorService clock;

  private volatile HolidayTable table = HolidayTable.EMPTY;

  void on(@Observes Startup startup) {
    WatchedFolder folder = watched(Path.of(rulesDir, "calendario"));
    look(folder);
    clock.scheduleWithFixedDelay(() -> look(folder), 500, 500, TimeUnit.MILLISECONDS);
  }

  static WatchedFolder watched(Path calendar) {
    return new WatchedFolder(calendar, file -> file.getFileName().toString().equals(FILE));
  }

  Set<LocalDate> of(String team) {
    return table.of(team);
  }

  /** A file that cannot be read changes nothing. */
  void look(WatchedFolder folder) {
    try {
      if (!folder.changed()) return;
      Map<String, String> files = folder.read();
      table = files.containsKey(FILE) ? HolidayTable.read(files.get(FILE)) : HolidayTable.EMPTY;
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "calendario/" + FILE + " no se ha leído, sigue valiendo el anterior: " + e.getMessage());
    }
  }
}
