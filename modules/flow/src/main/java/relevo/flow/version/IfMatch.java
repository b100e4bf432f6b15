package relevo.flow.version;

import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import relevo.kernel.Refusal;

/** Holds an order to the state of the draft that it was given for, so that nobody's work is overwritten unseen. */
final class IfMatch {

  private IfMatch() {}

  /** As it stands in an ETag, between its quotation marks. */
  static String tag(DocumentDraft draft) {
    return String.valueOf(draft.version());
  }

  /** @param header as it came, or null */
  static void demand(String header, DocumentDraft draft) {
    if (header == null || header.isBlank()) {
      throw new Refusal(428, "if-match-missing", "Falta la cabecera If-Match: el ETag que le dieron al leer el borrador, para no"
          + " pisar lo que otra persona haya guardado entretanto.");
    }
    heed(header, draft);
  }

  /** The same if there is one. */
  static void heed(String header, DocumentDraft draft) {
    if (header == null || header.isBlank() || Arrays.stream(header.split(",")).anyMatch(each -> fits(each.strip(), draft))) return;
    throw new Refusal(412, "draft-changed", "El borrador «" + draft.name() + "» cambió desde que usted lo leyó: lo guardó "
        + draft.changedBy() + " el " + draft.changedAt().truncatedTo(ChronoUnit.SECONDS) + ". Léalo otra vez y repita su cambio.");
  }

  /** A proxy that compresses may have made the tag a weak one. */
  private static boolean fits(String each, DocumentDraft draft) {
    return each.equals("*") || each.replaceFirst("^W/", "").replaceFirst("-gzip\"$", "\"").equals("\"" + tag(draft) + "\"");
  }
}
