package relevo.messaging.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import relevo.kernel.ProductClock;
import relevo.messaging.notice.NoticesResource.NoticeView;
import relevo.messaging.notice.NoticesResource.StateView;
import relevo.messaging.provider.Notice;
import relevo.messaging.provider.Notice.Health;
import relevo.messaging.provider.Notice.TemplateNews;
import relevo.messaging.sql.Row;

/** What providers told us beside messages, what follows for templates, and how our numbers and accounts fare. */
@ApplicationScoped
public class Notices {

  private static final String NOTICE = """
      insert into messaging.notice (id, kind, account, channel, what, at, body, received_at) values (?, ?, ?, ?, ?, ?, ?, ?)""";
  private static final String STATE = """
      insert into messaging.channel_state (scope, aspect, value, detail, at) values (?, ?, ?, ?, ?)
      on conflict (scope, aspect) do update set value = excluded.value, detail = excluded.detail, at = excluded.at
      where excluded.at >= channel_state.at""";
  private static final String TEMPLATE = """
      insert into messaging.template (account, name, language, status, category, quality, reason, updated_at)
      values (?, ?, ?, ?, ?, ?, ?, ?)
      on conflict (name, language, account) do update set status = coalesce(excluded.status, template.status),
        category = coalesce(excluded.category, template.category), quality = coalesce(excluded.quality, template.quality),
        reason = coalesce(excluded.reason, template.reason), updated_at = excluded.updated_at""";

  private static final String NEWEST = """
      select id, kind, account, channel, what, body, at, received_at from messaging.notice
      where (cast(? as text) is null or kind = ?) and (cast(? as uuid) is null or id < ?) order by id desc limit ?""";
  private static final String STATES = "select scope, aspect, value, detail, at from messaging.channel_state order by scope, aspect";

  @PersistenceContext EntityManager em;
  @Inject ProductClock clock;

  void keep(Connection connection, UUID id, Notice notice) throws SQLException {
    Row.write(connection, NOTICE, id, notice.kind(), notice.account(), notice.channel(), notice.what(), notice.at(), notice.body(),
        clock.now());
  }

  /** The newest word on an aspect stays. */
  public void fares(Health health) {
    em.unwrap(Session.class).doWork(connection -> fares(connection, health, clock.now()));
  }

  void fares(Connection connection, Health health, Instant at) throws SQLException {
    Row.write(connection, STATE, health.scope(), health.aspect(), health.value(), health.detail(), at == null ? clock.now() : at);
  }

  void template(Connection connection, String account, TemplateNews news, Instant at) throws SQLException {
    Row.write(connection, TEMPLATE, account == null ? "" : account, news.name(), news.language(), news.status(), news.category(),
        news.quality(), news.reason(), at == null ? clock.now() : at);
  }

  /** Newest first. {@code kind} and {@code before} may be null. */
  List<NoticeView> newest(String kind, UUID before, int most) {
    return em.unwrap(Session.class).doReturningWork(
        connection -> Row.read(connection, NEWEST, Notices::view, kind, kind, before, before, most));
  }

  private static NoticeView view(ResultSet row) throws SQLException {
    return new NoticeView(row.getObject("id", UUID.class), row.getString("kind"), row.getString("account"), row.getString("channel"),
        row.getString("what"), row.getString("body"), Row.moment(row, "at"), Row.moment(row, "received_at"));
  }

  List<StateView> states() {
    return em.unwrap(Session.class).doReturningWork(connection -> Row.read(connection, STATES, row -> new StateView(
        row.getString("scope"), row.getString("aspect"), row.getString("value"), row.getString("detail"), Row.moment(row, "at"))));
  }
}
