package relevo.flow.knowledge;

import jakarta.ws.rs.core.EntityTag;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import relevo.kernel.Refusal;

/** Whether somebody who changes an article has seen what they change. */
final class Editing {

  private Editing() {}

  static EntityTag tag(StoredArticle stored) {
    return new EntityTag(String.valueOf(stored.version()));
  }

  /** @param ifMatch the {@code ETag} of what was read */
  static void demand(String ifMatch, StoredArticle stored) {
    if (ifMatch == null || ifMatch.isBlank()) {
      throw new Refusal(428, "version-missing", "Falta If-Match: lea antes el artículo y mande su ETag.");
    }
    if (Arrays.stream(ifMatch.split(",")).anyMatch(each -> fits(each.strip(), stored))) return;
    throw new Refusal(412, "version-changed", "El artículo «" + stored.id() + "» cambió desde que usted lo leyó: lo guardó "
        + stored.changedBy() + " el " + stored.changedAt().truncatedTo(ChronoUnit.SECONDS) + ". Léalo otra vez y repita su cambio.");
  }

  /** A proxy that compresses may have made the tag a weak one. */
  private static boolean fits(String each, StoredArticle stored) {
    return each.equals("*") || each.replaceFirst("^W/", "").replaceFirst("-gzip\"$", "\"").replace("\"", "")
        .equals(String.valueOf(stored.version()));
  }
}
