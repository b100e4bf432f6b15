package relevo.escalation.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.TreeMap;
import relevo.escalation.release.Releases;
import relevo.escalation.release.RuleTexts;
import relevo.escalation.replay.TriedRules;
import relevo.kernel.Refusal;

/** Makes of the rules that a replay tried what a draft begins with: with the scenarios of the live release, which a replay leaves aside. */
@ApplicationScoped
class ContinueReplay {

  @Inject TriedRules tried;
  @Inject Releases releases;

  Map<String, String> files(Writing asked) {
    if (asked.files() != null || asked.basedOn() != null) {
      throw new Refusal(422, "replay", "Un borrador empieza con las reglas de una repetición («replay») o con otras: sobran «files» y «basedOn».");
    }
    Map<String, String> files = new TreeMap<>(releases.allFiles(releases.liveNumber()));
    files.keySet().removeAll(RuleTexts.rules(files).keySet());
    files.putAll(tried.files(asked.replay()));
    return files;
  }
}
