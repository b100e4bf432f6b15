package relevo.messaging.search;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.SecurityContext;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import relevo.events.Content;
import relevo.kernel.JsonText;
import relevo.messaging.search.DeskSearchResource.Found;
import relevo.messaging.search.DeskSearchResource.Hit;
import relevo.messaging.sql.Row;
import relevo.permission.Reach;

/**
 * Finds messages and contacts, with a bound on the work. A frequent word is found among the newest messages; for a rare one the index
 * names the few that have it; who sees few conversations has those looked through.
 */
@ApplicationScoped
class Search {

  static final int NEWEST = 20_000;
  static final int FEW = 1_000;
  private static final int MOST_CONTACTS = 10;

  @Resource(lookup = "jdbc/relevo") DataSource database;
  @Inject Reach reach;

  Found find(Asked asked, int most, SecurityContext security) {
    Scan scan = new Scan(asked, most, reach.teams(security));
    try (Connection connection = database.getConnection()) {
      Part<Hit> contacts = contacts(connection, scan, Math.min(MOST_CONTACTS, (most + 1) / 2));
      Part<UUID> messages = messages(connection, scan);
      List<Hit> hits = Stream.concat(contacts.found().stream(), said(connection, messages.found(), asked).stream().limit(most - contacts.found().size()))
          .sorted(Comparator.comparing(Hit::at).reversed()).toList();
      return new Found(hits, contacts.complete() && messages.complete());
    } catch (SQLException outage) {
      throw new IllegalStateException("The search broke off", outage);
    }
  }

  /** Those found, and whether all there are were looked at. */
  private record Part<T>(List<T> found, boolean complete) {}

  private interface Look<T> {
    List<T> look() throws SQLException;
  }

  private static Part<UUID> messages(Connection connection, Scan scan) throws SQLException {
    if (scan.isLimited() && scan.hasFew(connection)) return bounded(() -> scan.ids(connection, Scan.OF_FEW), List.of());
    Part<UUID> newest = bounded(() -> scan.ids(connection, Scan.NEWEST_FIRST), List.of());
    if (!newest.complete() || newest.found().size() == scan.most()) return newest;
    return bounded(() -> scan.ids(connection, scan.isLimited() ? Scan.BY_INDEX_OF_SOME : Scan.BY_INDEX), newest.found());
  }

  private static Part<Hit> contacts(Connection connection, Scan scan, int most) throws SQLException {
    return bounded(() -> scan.contacts(connection, most, row -> new Hit(row.getObject("id", UUID.class), null, "contact", row.getString("phone"),
        row.getString("name"), Row.moment(row, "at"), null)), List.of());
  }

  /** @param otherwise what is found where looking took too long */
  private static <T> Part<T> bounded(Look<T> look, List<T> otherwise) throws SQLException {
    try {
      return new Part<>(look.look(), true);
    } catch (SQLException failure) {
      if (!Scan.TOOK_TOO_LONG.equals(failure.getSQLState())) throw failure;
      return new Part<>(otherwise, false);
    }
  }

  private static List<Hit> said(Connection connection, List<UUID> ids, Asked asked) throws SQLException {
    if (ids.isEmpty()) return List.of();
    List<Hit> hits = new ArrayList<>(Row.read(connection, Scan.SAID, row -> hit(row, asked), connection.createArrayOf("uuid", ids.toArray())));
    hits.sort(Comparator.comparing((Hit hit) -> ids.indexOf(hit.message())));
    return hits;
  }

  private static Hit hit(ResultSet row, Asked asked) throws SQLException {
    Content content = JsonText.as(Content.class, row.getString("content"));
    return new Hit(row.getObject("conversation_id", UUID.class), row.getObject("id", UUID.class), "message", row.getString("phone"),
        row.getString("name"), Row.moment(row, "at"), Excerpt.of(content, asked.words()));
  }
}
