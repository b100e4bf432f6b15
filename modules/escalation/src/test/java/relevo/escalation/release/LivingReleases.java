package relevo.escalation.release;

import java.util.List;
import java.util.Map;

/** Releases in memory, for tests of other packages. */
public final class LivingReleases {

  private final Desk desk = new Desk();

  public Releases releases() {
    return desk;
  }

  public PublishRelease publisher() {
    return desk.publisher();
  }

  public CheckRules checking() {
    return Desk.checking();
  }

  public RuleLog log() {
    return desk.publisher().log;
  }

  /** What was written into the log: the act, the release (null for none) and who. */
  public List<String> logged() {
    return desk.log;
  }

  public void saves(Map<String, String> folder) {
    desk.takesFolder(folder);
  }

  public Map<String, String> files() {
    return desk.allFiles(desk.liveNumber());
  }

  /** What is kept with the live release of how it was tried. */
  public String evidence() {
    return desk.numbered(desk.liveNumber()).orElseThrow().evidence();
  }
}
