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
import relevo.escalation.analysis.Analysis;
import relevo.escalation.analysis.Domain;
import relevo.escalation.language.Problem;
import relevo.kernel.Refusal;

/** Where analysts see which rules are live, what is wrong with their files, and try a file before saving it. */
@Path("rules")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RulesResource {

  private static final int MOST_FILES = 200;

  @Inject Releases releases;
  @Inject WatchRules watching;
  @Inject PublishRules publishing;
  @Inject CheckRules checking;
  @Inject RuleLog log;

  @GET
  @Transactional
  public RulesState state() {
    Release active = releases.activeNumber().flatMap(releases::numbered).orElse(null);
    return RulesState.of(active, publishing.fourEyes, watching.last()).with(watching.notices());
  }

  @POST
  @Path("validate")
  public Validation validate(Candidate candidate) {
    Checked checked = checking.check(texts(candidate));
    return new Validation(checked.problems().stream().noneMatch(Problem::refuses), checked.problems(),
        Analysis.of(checked.rules(), candidate.domain() == null ? null : Domain.of(candidate.domain())));
  }

  /** A page of what was done to the rules; {@code next} is the cursor of the page after it, or null. */
  public record LogPage(List<RuleLog.Line> items, String next) {}

  /** Who did what, the newest first. */
  @GET
  @Path("log")
  @Transactional
  public LogPage log(@QueryParam("cursor") String cursor) {
    List<RuleLog.Line> page = log.before(Paging.before(cursor), Paging.SIZE);
    return new LogPage(page, page.size() < Paging.SIZE ? null : String.valueOf(page.getLast().id()));
  }

  private static Map<String, String> texts(Candidate candidate) {
    if (candidate == null || candidate.files() == null || candidate.files().isEmpty()) {
      throw new Refusal(422, "no-files", "Falta «files»: la lista de archivos, cada uno con «name» y «text».");
    }
    if (candidate.files().size() > MOST_FILES) {
      throw new Refusal(422, "too-many-files", "No se pueden revisar más de " + MOST_FILES + " archivos a la vez.");
    }
    Map<String, String> texts = new TreeMap<>();
    for (Candidate.File file : candidate.files()) {
      if (file == null || file.name() == null || file.text() == null) {
        throw new Refusal(422, "file-incomplete", "Cada archivo necesita «name» y «text».");
      }
      if (texts.put(file.name(), file.text()) != null) {
        throw new Refusal(422, "file-twice", "El archivo «" + file.name() + "» está dos veces.");
      }
    }
    return texts;
  }
}
