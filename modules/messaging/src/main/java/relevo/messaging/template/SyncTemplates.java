package relevo.messaging.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.Session;
import relevo.jobs.JobHandler;
import relevo.kernel.ProductClock;
import relevo.messaging.channel.Channels;
import relevo.messaging.provider.Providers;
import relevo.messaging.provider.TemplateList;
import relevo.messaging.sql.Row;

/** Asks a provider for an account's templates and takes the list over; where it fails, says why and keeps what there is. */
@ApplicationScoped
class SyncTemplates implements JobHandler<SyncTemplates.Account, TemplateList> {

  static final String KIND = "messaging.templates";

  private static final String DONE = "update messaging.template_sync set done_at = ?, found = ?, error = null where account = ?";
  private static final String FAILED = "update messaging.template_sync set done_at = ?, error = ? where account = ?";

  /** Which account, by which of its channels; {@code askedAt} is not kept: it is what the call is given. */
  public record Account(String account, String channel, Instant askedAt) {

    static Account of(String account, String channel) {
      return new Account(account, channel, null);
    }

    /** All of an account's lists wait for one another. */
    UUID subject() {
      return UUID.nameUUIDFromBytes(("templates " + account).getBytes(StandardCharsets.UTF_8));
    }
  }

  @PersistenceContext EntityManager em;
  @Inject Templates templates;
  @Inject Channels channels;
  @Inject Providers providers;
  @Inject ProductClock clock;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Class<Account> input() {
    return Account.class;
  }

  @Override
  public boolean calls() {
    return true;
  }

  @Override
  public boolean leaves() {
    return false;
  }

  @Override
  public Duration deadline() {
    return Duration.ofMinutes(2);
  }

  @Override
  public Start<Account> begin(Account account, int attempt) {
    return Start.call(new Account(account.account(), account.channel(), clock.now()));
  }

  @Override
  public TemplateList call(Account account) {
    return providers.of(account.channel()).templates(channels.byId(account.channel()));
  }

  @Override
  public void settle(Account account, TemplateList list) {
    if (list.error() == null) templates.replace(account.account(), list.templates(), account.askedAt());
    em.unwrap(Session.class).doWork(connection -> {
      if (list.error() != null) Row.write(connection, FAILED, clock.now(), list.error(), account.account());
      else Row.write(connection, DONE, clock.now(), list.templates().size(), account.account());
    });
  }
}
