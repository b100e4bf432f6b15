package relevo.escalation.source;

import java.util.Arrays;
import relevo.kernel.Refusal;

/** Holds a change to what its author had read, so that nobody's work is overwritten unseen. */
final class Edition {

  private Edition() {}

  /**
   * @param header {@code If-Match} as it came, or null
   * @throws Refusal 428 if there is none, 412 if what was read is not what there is
   */
  static void demand(String header, StoredSource source) {
    if (header == null || header.isBlank()) {
      throw new Refusal(428, "if-match-missing", "Falta la cabecera If-Match: el ETag que le dieron al leer la fuente, para no pisar lo"
          + " que otra persona haya guardado entretanto.");
    }
    if (Arrays.stream(header.split(",")).noneMatch(each -> fits(each.strip(), source.version()))) {
      throw new Refusal(412, "changed-meanwhile", source.changedBy() + " cambió la fuente desde que usted la leyó. Léala otra vez y repita su cambio.");
    }
  }

  /** A proxy that compresses may have made the tag a weak one. */
  private static boolean fits(String each, long version) {
    return each.equals("*") || each.replaceFirst("^W/", "").replaceFirst("-gzip\"$", "\"").equals("\"" + version + "\"");
  }
}
