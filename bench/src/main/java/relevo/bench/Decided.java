package relevo.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** One decision as it is kept: the release that it names, and the witnesses that spoke. */
record Decided(long release, Set<String> witnesses) {

  private static final Pattern WITNESS = Pattern.compile("\"(testigo \\d+-\\d+)\"");

  Decided {
    witnesses = Set.copyOf(witnesses);
  }

  /** @param fired the rules that spoke, as JSON */
  static Decided of(long release, String fired) {
    Set<String> witnesses = new TreeSet<>();
    for (Matcher witness = WITNESS.matcher(fired); witness.find();) witnesses.add(witness.group(1));
    return new Decided(release, witnesses);
  }

  static List<Decided> all(Yardstick.Server database) throws SQLException {
    List<Decided> all = new ArrayList<>();
    try (Connection connection = database.connect("relevo"); Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select release, fired from escalation.decision")) {
      while (row.next()) all.add(of(row.getLong(1), row.getString(2)));
    }
    return all;
  }

  /** True if all witnesses of its release spoke and no other; where no edition was released, none may. */
  boolean isPure(Map<Long, Edition> editions) {
    Edition edition = editions.get(release);
    if (edition == null) return witnesses.isEmpty();
    return witnesses.equals(IntStream.range(0, Edition.WITNESSES).mapToObj(edition::name).collect(Collectors.toSet()));
  }
}
