package relevo.escalation.quality;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import relevo.escalation.language.RuleFile;
import relevo.escalation.quality.RuleQuality.Subject;
import relevo.escalation.quality.Tallies.Scope;
import relevo.escalation.quality.Tallies.Tally;
import relevo.escalation.release.Releases;
import relevo.kernel.ProductClock;
import relevo.kernel.Refusal;
import relevo.permission.Allowed;
import relevo.permission.Role;

/** Where analysts see which rules are worth having: by the labels that agents give when they resolve, and by how often rules speak. */
@Path("rules/quality")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Allowed(to = Role.ANALYST)
public class QualityResource {

  private static final Instant END = Instant.parse("9999-01-01T00:00:00Z");
  private static final long ALL = -1;

  @Inject Releases releases;
  @Inject Tallies tallies;
  @Inject ProductClock clock;

  /** {@code release} is null for all of them; {@code escalations} counts each once, {@code rules} are those that speak most first. */
  public record Quality(Long release, Instant since, Instant until, int escalations, List<RuleQuality> rules) {}

  /**
   * The rules of one release, or of the live one; and whatever else spoke.
   *
   * @param release only what it decided; missing for all releases
   */
  @GET
  @Allowed(to = {Role.ANALYST, Role.SUPERVISOR, Role.AUDITOR})
  @Transactional
  public Quality quality(@QueryParam("release") String release, @QueryParam("since") String since, @QueryParam("until") String until) {
    Long number = release == null ? null : number(release);
    Scope scope = new Scope(number == null ? ALL : number, moment("since", since, Instant.EPOCH), moment("until", until, END));
    Map<String, Tally> known = tallies.ofRules(scope);
    Map<String, Subject> subjects = subjects(number == null ? releases.liveNumber() : number);
    known.keySet().forEach(rule -> subjects.putIfAbsent(rule, new Subject(rule, null, null)));
    Map<String, Instant> last = tallies.lastFired(subjects.keySet());
    int all = tallies.handOvers(scope);
    Instant now = clock.now();
    List<RuleQuality> rules = subjects.values().stream().map(subject -> RuleQuality.of(subject,
            known.getOrDefault(subject.rule(), Tally.NOTHING), all, last.get(subject.rule()), now))
        .sorted((one, other) -> Integer.compare(other.fired(), one.fired())).toList();
    return new Quality(number, since == null ? null : scope.since(), until == null ? null : scope.until(), all, rules);
  }

  private Map<String, Subject> subjects(long release) {
    Map<String, Subject> subjects = new LinkedHashMap<>();
    releases.files(release).forEach((name, text) -> RuleFile.read(name, text).rules().forEach(
        rule -> subjects.put(rule.name(), new Subject(rule.name(), rule.file(), rule.notes().get("owner")))));
    return subjects;
  }

  private static long number(String release) {
    if (release.matches("[0-9]{1,18}")) return Long.parseLong(release);
    throw new Refusal(422, "release", "«release» es el número de un juego de reglas.");
  }

  private static Instant moment(String name, String text, Instant otherwise) {
    try {
      return text == null ? otherwise : Instant.parse(text);
    } catch (DateTimeParseException e) {
      throw new Refusal(422, name, "«" + name + "» es un momento como 2026-03-01T00:00:00Z.");
    }
  }
}
