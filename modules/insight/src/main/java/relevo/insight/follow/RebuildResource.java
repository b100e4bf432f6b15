package relevo.insight.follow;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.hibernate.Session;
import relevo.kernel.Refusal;
import relevo.permission.Allowed;

/** Counts everything anew from the journal. */
@Path("insight/rebuild")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Allowed
public class RebuildResource {

  @PersistenceContext EntityManager em;

  /**
   * Forgets the figures; they come back within seconds or, on a large desk, minutes: {@code asOf} of the figures says how far.
   *
   * @param incomplete true to do it although the journal does not go back as far as the figures
   */
  @POST
  @Transactional
  public Response rebuild(@QueryParam("incomplete") @DefaultValue("false") String incomplete) {
    em.unwrap(Session.class).doWork(connection -> {
      if (!incomplete.equals("true") && Follower.losesSome(connection)) {
        throw new Refusal(409, "journal-forgotten", "El diario ya no guarda todo lo que estas cifras cuentan (RELEVO_JOURNAL_DAYS): se perderían las más"
            + " antiguas. Si aun así las quiere rehacer, añada «incomplete=true».");
      }
      Follower.forget(connection);
    });
    return Response.accepted().build();
  }
}
