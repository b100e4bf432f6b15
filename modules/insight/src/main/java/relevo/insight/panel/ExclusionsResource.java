package relevo.insight.panel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import relevo.insight.story.Strike;
import relevo.kernel.JsonBody;
import relevo.kernel.ProductClock;
import relevo.kernel.Refusal;
import relevo.permission.Allowed;
import relevo.permission.Caller;
import relevo.permission.Role;

/** Whose conversations count for nothing: our own tests, WhatsApp's quality probe. */
@Path("insight/exclusions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Allowed(to = Role.ANALYST)
public class ExclusionsResource {

  private static final int LONGEST = 1_000;
  private static final int LONGEST_WHY = 200;
  private static final String ID = "{contact: [0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}}";

  @Inject Desk desk;
  @Inject ProductClock clock;
  @Context SecurityContext security;

  /** What is said of it. */
  public record Wish(String why) {}

  @GET
  @Allowed(to = {Role.ANALYST, Role.AUDITOR})
  @Transactional
  public List<Exclusion> all() {
    return desk.ask(connection -> {
      try (PreparedStatement query = connection.prepareStatement("select contact_id, why, by, at from insight.exclusion order by at limit 1000");
          ResultSet row = query.executeQuery()) {
        List<Exclusion> all = new ArrayList<>();
        while (row.next()) all.add(new Exclusion(row.getString(1), row.getString(2), row.getString(3), row.getObject(4, OffsetDateTime.class).toInstant().toString()));
        return all;
      }
    });
  }

  /** All that this contact said and will say counts for nothing, from now on and back to the beginning. */
  @PUT
  @Path(ID)
  @Transactional
  public void exclude(@PathParam("contact") String contact, InputStream body) {
    Wish wish = JsonBody.read(body, Wish.class, LONGEST);
    if (wish == null || wish.why() == null || wish.why().isBlank() || wish.why().length() > LONGEST_WHY) {
      throw new Refusal(422, "why", "Diga en «why» por qué no cuenta: «prueba», «sonda de calidad»…");
    }
    write(contact, """
        insert into insight.exclusion (contact_id, why, by, at) values (?, ?, ?, ?)
        on conflict (contact_id) do update set why = excluded.why, by = excluded.by, at = excluded.at""", false,
        wish.why().strip(), Caller.name(security, null), clock.now().atOffset(ZoneOffset.UTC));
  }

  /** It counts again. */
  @DELETE
  @Path(ID)
  @Transactional
  public void include(@PathParam("contact") String contact) {
    write(contact, "delete from insight.exclusion where contact_id = ?", true);
  }

  private void write(String contact, String sql, boolean counted, Object... values) {
    desk.ask(connection -> {
      execute(connection, sql, UUID.fromString(contact), values);
      Strike.contact(connection, UUID.fromString(contact), counted);
      return null;
    });
  }

  private static void execute(Connection connection, String sql, UUID contact, Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setObject(1, contact);
      for (int place = 0; place < values.length; place++) statement.setObject(place + 2, values[place]);
      statement.executeUpdate();
    }
  }
}
