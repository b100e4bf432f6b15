package relevo.messaging.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import relevo.events.messaging.ProviderTold;
import relevo.jobs.JobHandler;
import relevo.kernel.Ids;
import relevo.messaging.contact.Alias;
import relevo.messaging.contact.Contacts;
import relevo.messaging.contact.Contacts.Writer;
import relevo.messaging.contact.Standing;
import relevo.messaging.conversation.Conversations;
import relevo.messaging.provider.Identity;
import relevo.messaging.provider.Notice;
import relevo.messaging.provider.Notice.Health;
import relevo.messaging.provider.Notice.Preference;
import relevo.messaging.provider.Notice.Rename;

/** Keeps what a provider tells beside messages, does what follows from it, and tells the desk. */
@ApplicationScoped
public class RecordNotice implements JobHandler<Notice, Void> {

  public static final String KIND = "messaging.notice";

  @PersistenceContext EntityManager em;
  @Inject Notices notices;
  @Inject Consents consents;
  @Inject Contacts contacts;
  @Inject Standing standing;
  @Inject Conversations conversations;
  @Inject Event<ProviderTold> told;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Class<Notice> input() {
    return Notice.class;
  }

  @Override
  public void settle(Notice notice, Void nothing) {
    UUID id = Ids.next();
    em.unwrap(Session.class).doWork(connection -> {
      notices.keep(connection, id, notice);
      if (notice.template() != null) notices.template(connection, notice.account(), notice.template(), notice.at());
      for (Health health : notice.health()) notices.fares(connection, health, notice.at());
      for (Preference wish : notice.preferences()) consent(connection, notice, wish);
    });
    notice.renames().forEach(rename -> follow(notice, rename));
    notice.unreachable().forEach(customer -> flag(notice, customer));
    told.fire(new ProviderTold(id, notice.kind(), notice.account(), notice.channel(), notice.what()));
  }

  /** Also of somebody who never wrote: their wish counts from the first message on. */
  private void consent(Connection connection, Notice notice, Preference wish) throws SQLException {
    List<Alias> aliases = Alias.of(scope(notice), wish.who());
    if (wish.who().isUnknown() || wish.value() == null) return;
    Writer customer = new Writer(aliases, null);
    UUID contact = contacts.resolve(connection, List.of(customer)).get(customer);
    consents.record(connection, contact, wish.category(), wish.value(), notice.kind(), wish.at());
  }

  private void follow(Notice notice, Rename rename) {
    Optional<UUID> contact = em.unwrap(Session.class).doReturningWork(
        connection -> contacts.rename(connection, scope(notice), rename));
    contact.ifPresent(known -> conversations.renamed(known, scope(notice), rename.after()));
  }

  private void flag(Notice notice, Identity customer) {
    em.unwrap(Session.class)
        .doReturningWork(connection -> contacts.known(connection, Alias.of(scope(notice), customer)))
        .values().stream().findFirst().ifPresent(standing::notReached);
  }

  private static String scope(Notice notice) {
    return notice.channel() == null ? "" : notice.channel();
  }
}
