package relevo.ticketing.team;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Guesses which name somebody meant who mistyped one. */
final class Similar {

  private Similar() {}

  /** The name with the fewest letters to change, if that is at most every third letter. */
  static Optional<String> to(String typed, List<String> names) {
    String wanted = folded(typed);
    return names.stream()
        .filter(name -> distance(wanted, folded(name)) <= Math.max(1, name.length() / 3))
        .min(Comparator.comparingInt(name -> distance(wanted, folded(name))));
  }

  private static String folded(String name) {
    return Normalizer.normalize(name.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
  }

  private static int distance(String from, String to) {
    int[] row = new int[to.length() + 1];
    for (int column = 0; column <= to.length(); column++) row[column] = column;
    for (int line = 1; line <= Math.min(from.length(), 100); line++) {
      int corner = row[0];
      row[0] = line;
      for (int column = 1; column <= to.length(); column++) {
        int replaced = corner + (from.charAt(line - 1) == to.charAt(column - 1) ? 0 : 1);
        corner = row[column];
        row[column] = Math.min(replaced, 1 + Math.min(row[column], row[column - 1]));
      }
    }
    return row[to.length()];
  }
}
