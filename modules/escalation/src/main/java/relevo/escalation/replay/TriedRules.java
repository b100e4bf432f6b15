package relevo.escalation.replay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import relevo.kernel.Refusal;

/** The rules that a replay or a shadow tried, for whoever would like to go on with them. */
@ApplicationScoped
public class TriedRules {

  @Inject Trials trials;

  /** @throws Refusal 404 if there is no such trial, or it is forgotten */
  public Map<String, String> files(String trial) {
    try {
      return trials.with(UUID.fromString(trial)).orElseThrow(() -> missing(trial)).files();
    } catch (IllegalArgumentException notAnId) {
      throw missing(trial);
    }
  }

  private static Refusal missing(String trial) {
    return Refusal.missing("la repetición «" + trial + "», o ya se borró");
  }
}
