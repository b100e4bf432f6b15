package relevo.escalation.source;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.time.Duration;
import java.util.Map;
import relevo.escalation.customers.Answer;
import relevo.escalation.customers.Inquiry;
import relevo.escalation.customers.SourceAway;
import relevo.escalation.customers.SourceSetup;
import relevo.kernel.JsonBody;
import relevo.kernel.Refusal;
import relevo.permission.Allowed;

/** Tries a source out: really asks it, about a phone that the administrator names. In no transaction, since it talks to the vendor. */
@Path("customer-sources/{name}/check")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@Allowed
public class SourceCheckResource {

  private static final Duration PATIENCE = Duration.ofSeconds(8);

  @Inject StoredSources stored;
  @Inject Vendors vendors;

  /** A phone with its country, in any spelling. */
  public record Question(String phone) {}

  /**
   * {@code result} is {@code found} with the {@code attributes}, {@code not-found}, {@code ambiguous} with how many have that phone,
   * or {@code away} with the reason.
   */
  public record Checked(String result, Map<String, String> attributes, Integer hits, String why) {}

  @POST
  public Checked check(@PathParam("name") String name, InputStream body) {
    String phone = String.valueOf(JsonBody.read(body, Question.class).phone()).replaceAll("[+ ().-]", "");
    if (!phone.matches("[0-9]{8,20}")) throw new Refusal(422, "phone", "«phone» debe ser un número de teléfono con su prefijo.");
    SourceSetup setup = stored.setups().stream().filter(each -> each.name().equals(name)).findFirst()
        .orElseThrow(() -> CustomerSourcesResource.missing(name));
    try {
      return checked(vendors.ask(Inquiry.within(PATIENCE, setup, phone)));
    } catch (SourceAway away) {
      return new Checked("away", null, null, away.getMessage());
    }
  }

  private static Checked checked(Answer answer) {
    return switch (answer) {
      case Answer.Found found -> new Checked("found", found.attributes(), null, null);
      case Answer.NotFound none -> new Checked("not-found", null, null, null);
      case Answer.Ambiguous many -> new Checked("ambiguous", null, many.hits(), null);
    };
  }
}
