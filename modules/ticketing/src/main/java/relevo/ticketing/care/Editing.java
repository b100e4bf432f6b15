package relevo.ticketing.care;

import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import relevo.kernel.Refusal;

/** Whether somebody who changes a team's care has seen what they change. */
final class Editing {

  private Editing() {}

  /** As it stands in an ETag, between its quotation marks; of one that nobody has changed yet, 0. */
  static String tag(Optional<Policy> policy) {
    return policy.map(kept -> String.valueOf(kept.version() + 1)).orElse("0");
  }

  /** @param ifMatch the {@code ETag} of what was read */
  static void demand(String ifMatch, Optional<Policy> policy) {
    if (ifMatch == null || ifMatch.isBlank()) {
      throw new Refusal(428, "if-match-missing", "Falta la cabecera If-Match: lea antes la política del equipo y mande su ETag.");
    }
    if (Arrays.stream(ifMatch.split(",")).anyMatch(each -> fits(each.strip(), tag(policy)))) return;
    throw new Refusal(412, "care-changed", "La política del equipo cambió desde que usted la leyó" + policy.map(kept -> ": la guardó "
        + kept.changedBy() + " el " + kept.changedAt().truncatedTo(ChronoUnit.SECONDS)).orElse("") + ". Léala otra vez y repita su cambio.");
  }

  /** A proxy that compresses may have made the tag a weak one. */
  private static boolean fits(String each, String tag) {
    return each.equals("*") || each.replaceFirst("^W/", "").replaceFirst("-gzip\"$", "\"").equals("\"" + tag + "\"");
  }
}
