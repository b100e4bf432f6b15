package relevo.messaging.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import relevo.messaging.notice.Consents;
import relevo.messaging.provider.TemplateList.Listed;
import relevo.messaging.sql.Row;
import relevo.messaging.template.TemplatesResource.TemplateView;

/** The templates of our accounts: as the provider last listed them, and as it has told us since. */
@ApplicationScoped
public class Templates {

  /** A person chooses among them: more would not help. */
  private static final int MOST_USABLE = 50;

  private static final String LIST = """
      insert into messaging.template as known (account, name, language, status, category, quality, reason, body, variables, updated_at)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      on conflict (name, language, account) do update set status = excluded.status, category = excluded.category,
        quality = coalesce(excluded.quality, known.quality), reason = excluded.reason, body = excluded.body,
        variables = excluded.variables, updated_at = excluded.updated_at
      where known.updated_at <= excluded.updated_at""";
  private static final String GONE = """
      update messaging.template set status = 'DELETED', updated_at = ?
      where account = ? and updated_at < ? and status is distinct from 'DELETED'""";
  private static final String USABLE = """
      select * from messaging.template where account = ? and status = 'APPROVED' and (category is distinct from 'MARKETING' or ?)
      order by name, language limit ?""";
  private static final String PAGE = """
      select * from messaging.template where (cast(? as text) is null or account = ?) and (cast(? as text) is null or status = ?)
        and (cast(? as text) is null or language = ?) and (name, language, account) > (?, ?, ?)
      order by name, language, account limit ?""";

  /** What to look for, each null if it does not matter; and the place after which to begin. */
  record Search(String account, String status, String language, Place after) {}

  /** A template's place in the order of all: first by name. */
  record Place(String name, String language, String account) {

    static final Place BEFORE_ALL = new Place("", "", "");
  }

  @PersistenceContext EntityManager em;
  @Inject Consents consents;

  /** Takes over a whole list, as it was at that moment: what is not in it is gone. What was told since then stays. */
  void replace(String account, List<Listed> listed, Instant at) {
    em.unwrap(Session.class).doWork(connection -> {
      try (PreparedStatement insert = connection.prepareStatement(LIST)) {
        for (Listed template : listed) {
          bind(insert, account, template, at);
          insert.addBatch();
        }
        insert.executeBatch();
      }
      Row.write(connection, GONE, at, account, at);
    });
  }

  private static void bind(PreparedStatement insert, String account, Listed template, Instant at) throws SQLException {
    List<String> texts = Arrays.asList(account, template.name(), template.language(), template.status(), template.category(),
        template.quality(), template.reason(), template.text(), String.join(",", template.variables()));
    for (int i = 0; i < texts.size(); i++) insert.setString(i + 1, texts.get(i));
    insert.setTimestamp(texts.size() + 1, Timestamp.from(at));
  }

  /** Those that may leave for this customer now. */
  public List<TemplateView> usable(String account, UUID contact) {
    boolean marketing = !consents.refusesMarketing(contact);
    return read(connection -> Row.read(connection, USABLE, Templates::view, account, marketing, MOST_USABLE));
  }

  List<TemplateView> page(Search search, int most) {
    Place after = search.after();
    return read(connection -> Row.read(connection, PAGE, Templates::view, search.account(), search.account(), search.status(),
        search.status(), search.language(), search.language(), after.name(), after.language(), after.account(), most));
  }

  private interface Question {

    List<TemplateView> ask(Connection connection) throws SQLException;
  }

  private List<TemplateView> read(Question question) {
    return em.unwrap(Session.class).doReturningWork(question::ask);
  }

  private static TemplateView view(ResultSet row) throws SQLException {
    String variables = row.getString("variables");
    return new TemplateView(row.getString("account"), row.getString("name"), row.getString("language"), row.getString("status"),
        row.getString("category"), row.getString("quality"), row.getString("reason"), row.getString("body"),
        variables == null || variables.isEmpty() ? List.of() : List.of(variables.split(",")), Row.moment(row, "updated_at"));
  }
}
