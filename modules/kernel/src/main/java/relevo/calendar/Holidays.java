package relevo.calendar;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import relevo.events.ticketing.HolidaysChosen;
import relevo.kernel.ProductClock;
import relevo.kernel.WatchedFolder;

/**
 * The days on which teams rest: the public holidays of where they are, and those of {@code calendario/festivos.csv} beside the rules.
 * At hand without a query; follows the file when it changes, and is at most a second behind another node.
 */
@ApplicationScoped
public class Holidays {

  static final String FILE = "festivos.csv";

  private static final Logger LOG = System.getLogger(Holidays.class.getName());

  @Inject @ConfigProperty(name = "relevo.rules.dir", defaultValue = "rules") String rulesDir;
  @Inject ChosenPlaces places;
  @Inject ProductClock time;
  @Resource ManagedScheduledExecutorService clock;

  private final AtomicLong changes = new AtomicLong();
  private volatile KnownDays known = new KnownDays(HolidayTable.EMPTY, Map.of(), 0);

  void on(@Observes Startup startup) {
    WatchedFolder folder = watched(Path.of(rulesDir, "calendario"));
    look(folder);
    clock.scheduleWithFixedDelay(() -> look(folder), 500, 500, TimeUnit.MILLISECONDS);
    clock.scheduleWithFixedDelay(this::refresh, 0, 1, TimeUnit.SECONDS);
  }

  void on(@Observes HolidaysChosen chosen) {
    places.keep(chosen);
  }

  /** Those who look right afterwards see it; everybody else does in a second. */
  void after(@Observes(during = TransactionPhase.AFTER_SUCCESS) HolidaysChosen chosen) {
    changes.incrementAndGet();
    Map<String, HolidayPlace> more = new TreeMap<>(known.places);
    if (chosen.country() == null) more.remove(chosen.team());
    else more.put(chosen.team(), new HolidayPlace(chosen.country(), chosen.region()));
    know(known.table, more);
  }

  static WatchedFolder watched(Path calendar) {
    return new WatchedFolder(calendar, file -> file.getFileName().toString().equals(FILE));
  }

  /** From last year until eleven years from now. */
  public Set<LocalDate> of(String team) {
    return named(team).keySet();
  }

  /** The same with what each is called, in order. */
  public SortedMap<LocalDate, String> named(String team) {
    int year = year();
    if (known.year != year) know(known.table, known.places);
    return known.of(team);
  }

  /** A file that cannot be read changes nothing. */
  void look(WatchedFolder folder) {
    try {
      if (!folder.changed()) return;
      Map<String, String> files = folder.read();
      know(files.containsKey(FILE) ? HolidayTable.read(files.get(FILE)) : HolidayTable.EMPTY, known.places);
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "calendario/" + FILE + " no se ha leído, sigue valiendo el anterior: " + e.getMessage());
    }
  }

  private void refresh() {
    try {
      long before = changes.get();
      Map<String, HolidayPlace> all = places.all();
      // what was read before a change here must not undo it
      if (!all.equals(known.places) && before == changes.get()) know(known.table, all);
    } catch (RuntimeException databaseAway) {
      LOG.log(Level.DEBUG, "Whose holidays teams keep could not be read", databaseAway);
    }
  }

  private synchronized void know(HolidayTable table, Map<String, HolidayPlace> of) {
    known = new KnownDays(table, of, year());
  }

  private int year() {
    return time.now().atOffset(ZoneOffset.UTC).getYear();
  }
}
