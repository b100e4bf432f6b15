package relevo.flow.knowledge;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import relevo.kernel.Refusal;
import relevo.permission.Allowed;
import relevo.permission.Role;

/** Shows an analyst what the bot would make of a question, and why. */
@Path("knowledge/search")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Allowed(to = Role.ANALYST)
public class SearchResource {

  private static final int LONGEST = 4096;

  @Inject Library library;

  /** What would be done at that floor, and the candidates, best first. */
  public record Answered(Found.Verdict verdict, double floor, List<Hit> candidates) {}

  /** One candidate; {@code because} names the words that speak for it. */
  public record Hit(String id, String title, double confidence, List<Candidate.Word> because) {}

  /** @param tags separated by commas */
  @GET
  @Allowed(to = {Role.AGENT, Role.SUPERVISOR, Role.ANALYST, Role.AUDITOR})
  @Transactional
  public Answered search(@QueryParam("q") String question, @QueryParam("language") @DefaultValue("es") String language,
      @QueryParam("tags") @DefaultValue("") String tags, @QueryParam("floor") @DefaultValue("0.5") String floor) {
    if (question == null || question.isBlank()) throw new Refusal(422, "q-missing", "Falta «q»: escriba la pregunta que quiere probar.");
    if (question.length() > LONGEST) throw new Refusal(422, "q-too-long", "La pregunta tiene más de " + LONGEST + " letras; acórtela.");
    if (!Article.LANGUAGES.contains(language)) {
      throw new Refusal(422, "language-unknown", "No se conoce el idioma «" + language + "»: use es, en o pt.");
    }
    if (!floor.matches("0(\\.[0-9]{1,4})?|1(\\.0)?")) throw new Refusal(422, "floor-unknown", "«floor» es un número de 0 a 1, como 0.5.");
    double lowest = Double.parseDouble(floor);
    Found found = library.search(question, language, tags(tags));
    return new Answered(found.verdict(lowest), lowest, found.candidates().stream().map(each -> hit(each, language)).toList());
  }

  private static Hit hit(Candidate candidate, String language) {
    return new Hit(candidate.article().id(), candidate.article().title(language), candidate.confidence(), candidate.because());
  }

  private static Set<String> tags(String tags) {
    return Arrays.stream(tags.split(",")).map(String::strip).filter(tag -> !tag.isEmpty()).collect(Collectors.toSet());
  }
}
