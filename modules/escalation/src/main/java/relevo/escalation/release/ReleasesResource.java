package relevo.escalation.release;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.io.InputStream;
import java.util.List;
import relevo.command.Once;
import relevo.escalation.comparison.RuleChanges;
import relevo.kernel.JsonBody;
import relevo.kernel.Refusal;
import relevo.permission.Allowed;
import relevo.permission.Caller;
import relevo.permission.Role;

/** Every rule set that ever was live: looked at, compared, and made live again. */
@Path("rules/releases")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@Allowed(to = Role.ANALYST)
public class ReleasesResource {

  private static final int LONGEST_COMMENT = 500;

  @Inject Releases releases;
  @Inject PublishRelease publishing;
  @Inject Once once;
  @HeaderParam("Idempotency-Key") String key;
  @Context SecurityContext security;

  /** A page; {@code next} is the cursor of the page after it, or null. */
  public record ReleasePage(List<ReleaseCard> items, String next) {}

  /**
   * Why an earlier release is to decide again, and who says so; {@code flows}: whether the flows that belong to it return too, with
   * {@code running} for conversations under way, {@code finish} or {@code move}.
   */
  public record Again(String comment, String by, boolean flows, String running) {}

  @GET
  @Allowed(to = {Role.ANALYST, Role.SUPERVISOR, Role.AUDITOR})
  @Transactional
  public ReleasePage releases(@QueryParam("cursor") String cursor) {
    long live = releases.liveNumber();
    List<ReleaseCard> page = releases.before(Paging.before(cursor), Paging.SIZE).stream()
        .map(release -> ReleaseCard.of(release, live)).toList();
    return new ReleasePage(page, page.size() < Paging.SIZE ? null : String.valueOf(page.getLast().number()));
  }

  @GET
  @Allowed(to = {Role.ANALYST, Role.SUPERVISOR, Role.AUDITOR})
  @Path("{number: [0-9]{1,18}}")
  @Transactional
  public ReleaseCard release(@PathParam("number") long number) {
    Release release = found(number);
    return ReleaseCard.of(release, releases.liveNumber()).with(release.files().entrySet().stream()
        .map(file -> new Candidate.File(file.getKey(), file.getValue())).toList());
  }

  /** What changed from one release to another, rule by rule. */
  @GET
  @Allowed(to = {Role.ANALYST, Role.SUPERVISOR, Role.AUDITOR})
  @Path("{from: [0-9]{1,18}}/diff/{to: [0-9]{1,18}}")
  @Transactional
  public RuleChanges compare(@PathParam("from") long from, @PathParam("to") long to) {
    return RuleChanges.between(found(from).files(), found(to).files());
  }

  /** The way back: an earlier release decides again, on every node within two seconds. */
  @POST
  @Path("{number: [0-9]{1,18}}/publish")
  @Transactional
  public ReleaseCard publish(@PathParam("number") long number, InputStream body) {
    Again again = JsonBody.read(body, Again.class);
    if (again.comment() == null || again.comment().isBlank() || again.comment().length() > LONGEST_COMMENT) {
      throw new Refusal(422, "comment", "Falta «comment»: por qué se vuelve a este juego, en " + LONGEST_COMMENT + " letras.");
    }
    String person = Caller.name(security, again.by());
    return once.only(Caller.scope(security, "rules"), key, "again " + number, again, ReleaseCard.class, () -> {
      publishing.again(number, person, again.comment().strip());
      if (again.flows()) publishing.flowsAgain(number, again.running(), person, again.comment().strip());
      return ReleaseCard.of(found(number), number);
    });
  }

  private Release found(long number) {
    return releases.numbered(number).orElseThrow(() -> Refusal.missing("el juego de reglas " + number));
  }
}
