package relevo.messaging.template;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import relevo.jobs.Jobs;
import relevo.jobs.NewJob;
import relevo.kernel.ProductClock;
import relevo.messaging.channel.Channel;
import relevo.messaging.channel.Channels;
import relevo.messaging.provider.Providers;
import relevo.messaging.sql.Row;
import relevo.messaging.template.SyncTemplates.Account;

/** Has the templates of every account asked for every few hours. Of several servers, the first to claim an account asks. */
@ApplicationScoped
class ScheduleSync {

  private static final Logger LOG = System.getLogger(ScheduleSync.class.getName());
  private static final long FIRST_SECONDS = 30;
  private static final long LOOK_EVERY_SECONDS = 60;

  private static final String CLAIM = """
      insert into messaging.template_sync as known (account, asked_at) values (?, ?)
      on conflict (account) do update set asked_at = excluded.asked_at where known.asked_at < ? returning account""";

  @Resource ManagedScheduledExecutorService clock;
  @Resource(lookup = "jdbc/webhooks") DataSource database;
  @Inject @ConfigProperty(name = "relevo.templates.sync-hours", defaultValue = "6") int everyHours;
  @Inject ProductClock time;
  @Inject Channels channels;
  @Inject Providers providers;
  @Inject Jobs jobs;

  void start(@Observes @Initialized(ApplicationScoped.class) Object application) {
    if (everyHours > 0) clock.scheduleWithFixedDelay(this::look, FIRST_SECONDS, LOOK_EVERY_SECONDS, TimeUnit.SECONDS);
  }

  private void look() {
    try {
      if (channels.areKnown()) jobs.hint(claim());
    } catch (SQLException | RuntimeException outage) {
      LOG.log(Level.DEBUG, "The templates could not be asked for", outage);
    }
  }

  private List<NewJob> claim() throws SQLException {
    Instant now = time.now();
    List<NewJob> due = new ArrayList<>();
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try {
        for (Account account : accounts()) if (isOurs(connection, account, now)) due.add(job(account, now));
        if (!due.isEmpty()) jobs.insert(connection, due);
        connection.commit();
      } catch (SQLException | RuntimeException failure) {
        connection.rollback();
        throw failure;
      }
    }
    return due;
  }

  private boolean isOurs(Connection connection, Account account, Instant now) throws SQLException {
    return !Row.read(connection, CLAIM, row -> row.getString(1), account.account(), now, now.minus(everyHours, ChronoUnit.HOURS)).isEmpty();
  }

  private static NewJob job(Account account, Instant now) {
    return new NewJob(SyncTemplates.KIND, account.subject(), now, account);
  }

  /** Each once, however many channels share it. */
  private List<Account> accounts() {
    Map<String, Account> accounts = new TreeMap<>();
    for (Channel channel : channels.all()) {
      providers.named(channel.provider()).flatMap(provider -> provider.account(channel))
          .ifPresent(account -> accounts.putIfAbsent(account, Account.of(account, channel.id())));
    }
    return List.copyOf(accounts.values());
  }
}
