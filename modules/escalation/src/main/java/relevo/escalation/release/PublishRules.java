package relevo.escalation.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Takes what is new in the watched folder, once, however many nodes see it: as the live release, or for a person to decide. */
@ApplicationScoped
class PublishRules {

  static final String FOLDER = "carpeta de reglas";

  @Inject @ConfigProperty(name = "relevo.four-eyes", defaultValue = "false") boolean fourEyes;
  @Inject Releases releases;
  @Inject PublishRelease publishing;
  @Inject Event<FolderWaits> waiting;
  @Inject Event<FolderAsks> asking;

  /** Whether nothing goes live without a second person. */
  boolean takesTwo() {
    return fourEyes;
  }

  /** What would go live of the folder: the live files with what changed in it. */
  @Transactional
  Map<String, String> candidate(Map<String, String> folder) {
    return merge(releases.active(), folder).files();
  }

  /**
   * @param checked the candidate that was found good
   * @return false if another release has gone live since, so that the candidate is another one now
   */
  @Transactional
  boolean publish(Map<String, String> folder, Map<String, String> checked) {
    ActiveRelease active = releases.lockActive();
    String fingerprint = RuleTexts.fingerprint(folder);
    if (!active.isNews(fingerprint)) return true;
    FolderMerge merge = merge(active, folder);
    if (!merge.files().equals(checked)) return false;
    active.saw(fingerprint);
    take(active, merge, FolderMerge.fingerprints(folder));
    return true;
  }

  private void take(ActiveRelease active, FolderMerge merge, Map<String, String> folder) {
    if (active.number() == null) {
      publishing.publish(active, merge.files(), Origin.folder(FOLDER), folder);
    } else if (merge.files().equals(releases.allFiles(active.number()))) {
      active.took(folder);
    } else {
      List<String> objections = objections(merge.files());
      boolean waits = fourEyes || !merge.conflicts().isEmpty() || !objections.isEmpty();
      if (waits) waiting.fire(new FolderWaits(merge.files(), active.number(), folder, merge.conflicts(), objections));
      else publishing.publish(active, merge.files(), Origin.folder(FOLDER), folder);
    }
  }

  private List<String> objections(Map<String, String> files) {
    FolderAsks folder = new FolderAsks(files, new ArrayList<>());
    asking.fire(folder);
    return List.copyOf(folder.objections());
  }

  private FolderMerge merge(ActiveRelease active, Map<String, String> folder) {
    Map<String, String> live = active.number() == null ? Map.of() : releases.allFiles(active.number());
    return FolderMerge.of(active.importedFiles(), live, folder, active.isRolledBack());
  }
}
