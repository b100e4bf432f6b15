package relevo.escalation.profile;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import relevo.kernel.JsonText;

/** What we know of every customer. A desk that keeps no profile yet is not asked for one with every message. */
@ApplicationScoped
class Profiles {

  private static final long LOOK_EVERY_SECONDS = 3;
  private static final String ANY = "select exists (select 1 from escalation.profile)";

  @PersistenceContext EntityManager em;
  @Resource(lookup = "jdbc/webhooks") DataSource database;
  @Resource ManagedScheduledExecutorService clock;

  private volatile boolean empty;
  private volatile boolean begun;

  void start(@Observes @Initialized(ApplicationScoped.class) Object application) {
    clock.scheduleWithFixedDelay(this::look, 0, LOOK_EVERY_SECONDS, TimeUnit.SECONDS);
  }

  /** Another node may have begun the first one. */
  private void look() {
    if (begun) return;
    try (Connection connection = database.getConnection(); PreparedStatement query = connection.prepareStatement(ANY);
        ResultSet row = query.executeQuery()) {
      begun = row.next() && row.getBoolean(1);
      empty = !begun;
    } catch (SQLException outage) {
      System.getLogger(Profiles.class.getName()).log(Level.DEBUG, "The profiles could not be looked for", outage);
    }
  }

  Optional<Profile> of(UUID contact) {
    return empty && !begun ? Optional.empty() : Optional.ofNullable(em.find(Profile.class, contact));
  }

  /** Theirs, begun if there is none: nobody else writes in it until this transaction ends. */
  Profile locked(UUID contact) {
    begun = true;
    em.createNativeQuery("insert into escalation.profile (contact_id, version, content) values (:contact, 0, :nothing) on conflict do nothing")
        .setParameter("contact", contact).setParameter("nothing", JsonText.of(Notes.NONE)).executeUpdate();
    Profile profile = em.find(Profile.class, contact);
    // as it is now, not as this transaction may have read it before it had the lock
    em.refresh(profile, LockModeType.PESSIMISTIC_WRITE);
    return profile;
  }
}
