package relevo.integration.alert;

import java.util.List;
import java.util.Optional;
import relevo.integration.vendor.Field;
import relevo.integration.vendor.Field.Kind;
import relevo.integration.vendor.Setup;
import relevo.integration.vendor.Words;

/** Where the alerts of each team go, as an administrator lists it: {@code equipo = lugar}; those of all other teams go to one place, or nowhere. */
public final class Rooms {

  public static final String LIST = "rooms";
  public static final String FALLBACK = "fallback";

  private Rooms() {}

  public static Field list(Words label, Words hint) {
    return Field.of(LIST, Kind.LIST, label).hinted(hint);
  }

  public static Field fallback(Words label, Words hint) {
    return Field.of(FALLBACK, Kind.TEXT, label).hinted(hint);
  }

  public static Optional<String> of(Setup setup, String team) {
    return all(setup, team).stream().findFirst();
  }

  /** Where a team may be listed several times. */
  public static List<String> all(Setup setup, String team) {
    List<String> own = setup.pairs(LIST).stream().filter(pair -> pair.name().equalsIgnoreCase(team)).map(Setup.Pair::value)
        .filter(room -> !room.isEmpty()).toList();
    return own.isEmpty() ? fallback(setup).stream().toList() : own;
  }

  public static Optional<String> fallback(Setup setup) {
    return setup.setting(FALLBACK);
  }

  /** Whether nothing would ever be told to anybody. */
  public static boolean areNone(Setup setup) {
    return setup.list(LIST).isEmpty() && fallback(setup).isEmpty();
  }
}
