package relevo.escalation.release;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import relevo.escalation.analysis.Domain;
import relevo.escalation.language.Problem;
import relevo.kernel.Refusal;
import relevo.permission.Allowed;
import relevo.permission.Role;

/** Where analysts see which rules are live, what is wrong with their files, and try a file before saving it. */
@Path("rules")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Allowed(to = Role.ANALYST)
public class RulesResource {

  @Inject Releases releases;
  @Inject WatchRules watching;
  @Inject PublishRules publishing;
  @Inject CheckRules checking;
  @Inject RuleLog log;

  @GET
  @Allowed(to = {Role.ANALYST, Role.SUPERVISOR, Role.AUDITOR})
  @Transactional
  public RulesState state() {
    Release active = releases.activeNumber().flatMap(releases::numbered).orElse(null);
    return RulesState.of(active, publishing.takesTwo(), watching.last()).with(watching.notices());
  }

  @POST
  @Path("validate")
  public Validation validate(Candidate candidate) {
    Checked checked = checking.check(Candidate.texts(candidate == null ? null : candidate.files()));
    return new Validation(checked.problems().stream().noneMatch(Problem::refuses), checked.problems(),
        checked.findings(candidate.domain() == null ? null : Domain.of(candidate.domain())));
  }

  /** A page of what was done to the rules; {@code next} is the cursor of the page after it, or null. */
  public record LogPage(List<RuleLog.Line> items, String next) {}

  /** Who did what, the newest first. */
  @GET
  @Allowed(to = {Role.ANALYST, Role.SUPERVISOR, Role.AUDITOR})
  @Path("log")
  @Transactional
  public LogPage log(@QueryParam("cursor") String cursor) {
    List<RuleLog.Line> page = log.before(Paging.before(cursor), Paging.SIZE);
    return new LogPage(page, page.size() < Paging.SIZE ? null : String.valueOf(page.getLast().id()));
  }
}
