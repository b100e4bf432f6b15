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
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.hibernate.Session;
import relevo.kernel.Refusal;
import relevo.permission.Allowed;

/** Counts everything anew from the journal. */
@Path("insight/rebuild")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Allowed
public class RebuildResource {

  /** What was counted before the first entry that is still kept could not be counted again. */
  private static final String LOST = """
      select exists (select from insight.conversation where t_in < (select at from kernel.journal order by id limit 1))
        or (exists (select from insight.conversation) and not exists (select from kernel.journal))""";

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
      if (!incomplete.equals("true") && losesSome(connection)) {
        throw new Refusal(409, "journal-forgotten", "El diario ya no guarda todo lo que estas cifras cuentan (RELEVO_JOURNAL_DAYS): se perderían las más"
            + " antiguas. Si aun así las quiere rehacer, añada «incomplete=true».");
      }
      Follower.forget(connection);
    });
    return Response.accepted().build();
  }

  private static boolean losesSome(Connection connection) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(LOST); ResultSet row = query.executeQuery()) {
      row.next();
      return row.getBoolean(1);
    }
  }
}
