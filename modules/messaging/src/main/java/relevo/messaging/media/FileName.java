package relevo.messaging.media;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import relevo.kernel.Refusal;

/** What a file is called: a name without folders and nothing that a screen or a disk may stumble over. */
class FileName {

  static final String NONE = "archivo";
  private static final int LONGEST = 200;
  private static final Pattern ODD = Pattern.compile("[\\p{Cntrl}\\p{Cs}\\p{Cf}\"<>:|?*]");

  private FileName() {}

  /** @param encoded percent-encoded, or null */
  static String of(String encoded) {
    if (encoded == null) return NONE;
    try {
      String given = URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8);
      String bare = ODD.matcher(given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1)).replaceAll("").strip();
      return bare.isEmpty() ? NONE : bare.substring(Math.max(0, bare.length() - LONGEST));
    } catch (IllegalArgumentException notEncoded) {
      throw new Refusal(422, "file-name", "X-File-Name lleva el nombre del archivo codificado con signos de porcentaje.");
    }
  }
}
