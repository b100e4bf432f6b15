package relevo.messaging.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import relevo.messaging.directory.ContactCard.AliasCard;
import relevo.messaging.notice.Consents;
import relevo.messaging.sql.Row;

/** Everybody who ever wrote, as people look them up. */
@ApplicationScoped
class Directory {

  /** Nobody has more names, or writes to more numbers of ours; a page has an end all the same. */
  private static final int MOST = 50;

  private static final String CONTACT = "select name, created_at from messaging.contact where id = ?";
  private static final String ALIASES =
      "select kind, value, scope from messaging.alias where contact_id = ? order by kind, scope, value limit " + MOST;
  private static final String TALKS = """
      select id, phone, name, last_inbound_at from messaging.conversation where contact_id = ?
      order by last_inbound_at desc nulls last, id limit\s""" + MOST;

  private static final String WITH_PHONE = "select contact_id from messaging.alias where scope = '' and kind = 'phone' and value = ?";

  @PersistenceContext EntityManager em;
  @Inject Consents consents;

  private record Person(String name, Instant since) {}

  /** One conversation of theirs, the one they wrote in last first. */
  record Talk(UUID id, String phone, String name, Instant at) {}

  Optional<ContactCard> card(UUID contact) {
    return em.unwrap(Session.class).doReturningWork(connection -> card(connection, contact));
  }

  /** Where they wrote; empty if we do not know them. */
  List<Talk> talks(UUID contact) {
    return em.unwrap(Session.class).doReturningWork(connection -> talks(connection, contact));
  }

  /** Whoever has this phone now, in digits. */
  Optional<UUID> withPhone(String phone) {
    return em.unwrap(Session.class).doReturningWork(connection ->
        Row.read(connection, WITH_PHONE, row -> row.getObject("contact_id", UUID.class), phone).stream().findFirst());
  }

  private Optional<ContactCard> card(Connection connection, UUID contact) throws SQLException {
    List<Person> found = Row.read(connection, CONTACT, row -> new Person(row.getString("name"), Row.moment(row, "created_at")), contact);
    if (found.isEmpty()) return Optional.empty();
    List<Talk> talks = talks(connection, contact);
    List<AliasCard> aliases = Row.read(connection, ALIASES, Directory::alias, contact);
    String name = name(talks).orElse(found.getFirst().name());
    Instant last = talks.stream().map(Talk::at).filter(Objects::nonNull).findFirst().orElse(null);
    return Optional.of(new ContactCard(contact, name, phone(talks), aliases, consents.of(contact), talks.stream().map(Talk::id).toList(),
        found.getFirst().since(), last));
  }

  static String phone(List<Talk> talks) {
    return talks.stream().map(Talk::phone).filter(Objects::nonNull).findFirst().orElse(null);
  }

  static Optional<String> name(List<Talk> talks) {
    return talks.stream().map(Talk::name).filter(Objects::nonNull).findFirst();
  }

  private static List<Talk> talks(Connection connection, UUID contact) throws SQLException {
    return Row.read(connection, TALKS, row -> new Talk(row.getObject("id", UUID.class), row.getString("phone"), row.getString("name"),
        Row.moment(row, "last_inbound_at")), contact);
  }

  private static AliasCard alias(ResultSet row) throws SQLException {
    String scope = row.getString("scope");
    return new AliasCard(row.getString("kind"), row.getString("value"), scope.isEmpty() ? null : scope);
  }
}
