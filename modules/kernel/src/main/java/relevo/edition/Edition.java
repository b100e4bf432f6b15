package relevo.edition;

import java.util.Arrays;
import relevo.kernel.Refusal;

/** Holds a change to what its author had read, so that nobody's work is overwritten unseen. */
public final class Edition {

  private Edition() {}

  /** As it stands in an ETag, between its quotation marks. */
  public static String tag(long version) {
    return String.valueOf(version);
  }

  /**
   * @param header {@code If-Match} as it came, or null
   * @throws Refusal 428 if there is none, 412 if what was read is not what there is
   */
  public static void demand(String header, long version) {
    demand(header, tag(version));
  }

  /** The same for what is told apart by other words than a number. */
  public static void demand(String header, String version) {
    if (header == null || header.isBlank()) {
      throw new Refusal(428, "if-match-missing", "Falta la cabecera If-Match: la versión que le dieron al leerlo, para no pisar lo que otra"
          + " persona haya guardado entretanto.");
    }
    if (Arrays.stream(header.split(",")).noneMatch(each -> fits(each.strip(), version))) {
      throw new Refusal(412, "changed-meanwhile", "Otra persona lo cambió desde que usted lo leyó. Léalo otra vez y repita su cambio.");
    }
  }

  /** A proxy that compresses may have made the tag a weak one. */
  private static boolean fits(String each, String version) {
    return each.equals("*") || each.replaceFirst("^W/", "").replaceFirst("-gzip\"$", "\"").equals("\"" + version + "\"");
  }
}
