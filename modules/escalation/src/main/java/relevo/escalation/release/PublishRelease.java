package relevo.escalation.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import relevo.escalation.language.RuleFile;
import relevo.escalation.language.RuleModel;
import relevo.escalation.release.RuleLog.Action;
import relevo.escalation.release.RuleLog.Deed;
import relevo.events.escalation.FlowsReturned;
import relevo.events.escalation.ReleasePublished;
import relevo.kernel.ProductClock;
import relevo.kernel.Refusal;

/** Makes a set of files the live release, or an earlier release live again; one at a time. */
@ApplicationScoped
public class PublishRelease {

  @Inject Releases releases;
  @Inject RuleLog log;
  @Inject ProductClock clock;
  @Inject Event<ReleasePublished> published;
  @Inject Event<FlowsReturned> returned;

  /** Why files that somebody made from this release cannot go live any more, if so. */
  public Optional<Refusal> objection(long basedOn) {
    long live = releases.liveNumber();
    if (live == basedOn) return Optional.empty();
    return Optional.of(new Refusal(409, "draft-behind", "El borrador parte del juego " + basedOn + " y ahora vale el " + live
        + ": si se publicara, se perdería lo que cambió. Compárelos (GET /api/v1/rules/releases/" + basedOn + "/diff/" + live
        + "), recoja lo que haga falta y guarde el borrador con «basedOn»: " + live + "."));
  }

  /**
   * @param folder the fingerprints of the folder that these files came from, or null if they did not
   * @throws Refusal 409 if another release has gone live since
   */
  public long publish(Map<String, String> files, long basedOn, Origin origin, Map<String, String> folder) {
    ActiveRelease active = releases.lockActive();
    objection(basedOn).ifPresent(refusal -> {
      throw refusal;
    });
    return publish(active, files, origin, folder);
  }

  long publish(ActiveRelease active, Map<String, String> files, Origin origin, Map<String, String> folder) {
    long number = active.activateNext();
    if (folder != null) active.took(folder);
    releases.add(new Release(number, clock.now(), origin, files));
    log.add(Action.PUBLISHED, new Deed(origin.by(), origin.draft(), origin.draftName(), number, origin.comment()));
    published.fire(new ReleasePublished(number, origin.by(), origin.comment(), rules(files)));
    return number;
  }

  /** @throws Refusal 404 if there never was such a release, 409 if it is live */
  void again(long number, String by, String comment) {
    ActiveRelease active = releases.lockActive();
    if (releases.numbered(number).isEmpty()) throw Refusal.missing("el juego de reglas " + number);
    if (active.number() == number) throw new Refusal(409, "release-live", "El juego " + number + " ya es el que vale.");
    log.add(Action.ROLLED_BACK, new Deed(by, null, null, number, comment));
    active.activate(number);
    published.fire(new ReleasePublished(number, by, comment, rules(releases.files(number))));
  }

  private static List<String> rules(Map<String, String> files) {
    return files.entrySet().stream().flatMap(file -> RuleFile.read(file.getKey(), file.getValue()).rules().stream()).map(RuleModel::name).sorted().toList();
  }

  /** The flows that belong to a release are to be live with it; asked for apart, since they may have gone other ways since. */
  void flowsAgain(long number, String running, String by, String comment) {
    returned.fire(new FlowsReturned(number, running, by, comment));
  }
}
