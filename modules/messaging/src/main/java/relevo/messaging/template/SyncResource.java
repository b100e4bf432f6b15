package relevo.messaging.template;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import org.hibernate.Session;
import relevo.jobs.Jobs;
import relevo.kernel.ProductClock;
import relevo.messaging.sql.Row;
import relevo.messaging.template.SyncTemplates.Account;
import relevo.permission.Allowed;
import relevo.permission.Role;

/** Has a channel's templates asked for now, and tells what came of it. */
@Path("channels/{id}/templates/sync")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@Allowed(to = Role.SUPERVISOR)
public class SyncResource {

  private static final String ASKED = """
      insert into messaging.template_sync as known (account, asked_at) values (?, ?)
      on conflict (account) do update set asked_at = excluded.asked_at""";
  private static final String STATE = "select * from messaging.template_sync where account = ?";

  @PersistenceContext EntityManager em;
  @Inject Accounts accounts;
  @Inject Jobs jobs;
  @Inject ProductClock clock;
  @PathParam("id") String id;

  /**
   * The last time: {@code found} templates at {@code doneAt}, or {@code error} in the provider's words; null what was not yet. It
   * runs while {@code doneAt} is before {@code askedAt}.
   */
  public record SyncState(String account, Instant askedAt, Instant doneAt, Integer found, String error) {}

  @GET
  @Allowed(to = {Role.SUPERVISOR, Role.AUDITOR})
  @Transactional
  public SyncState state() {
    return of(accounts.known(id).account());
  }

  /** The answer does not wait for the provider. */
  @POST
  @Transactional
  public Response sync() {
    Account account = accounts.known(id);
    em.unwrap(Session.class).doWork(connection -> Row.write(connection, ASKED, account.account(), clock.now()));
    jobs.add(SyncTemplates.KIND, account.subject(), account);
    return Response.accepted(of(account.account())).build();
  }

  private SyncState of(String account) {
    List<SyncState> found = em.unwrap(Session.class).doReturningWork(connection -> Row.read(connection, STATE, row -> new SyncState(
        account, Row.moment(row, "asked_at"), Row.moment(row, "done_at"), row.getObject("found", Integer.class),
        row.getString("error")), account));
    return found.isEmpty() ? new SyncState(account, null, null, null, null) : found.getFirst();
  }
}
