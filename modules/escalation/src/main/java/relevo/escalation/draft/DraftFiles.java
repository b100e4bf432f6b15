package relevo.escalation.draft;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import relevo.escalation.release.Candidate;
import relevo.kernel.Refusal;

/** The files of a draft, held within bounds. */
final class DraftFiles {

  private static final int MOST = 200;
  private static final int LARGEST = 2 * 1024 * 1024;
  private static final int LONGEST_NAME = 150;
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N}_ .-]*(/[\\p{L}\\p{N}_][\\p{L}\\p{N}_ .-]*)*\\.(drl|yaml|csv)");

  private DraftFiles() {}

  static Map<String, String> of(List<Candidate.File> files) {
    return files.isEmpty() ? Map.of() : bounded(Candidate.texts(files));
  }

  static Map<String, String> bounded(Map<String, String> texts) {
    texts.keySet().forEach(DraftFiles::refuseOddName);
    if (texts.size() > MOST) throw new Refusal(422, "too-many-files", "Un borrador admite " + MOST + " archivos como mucho.");
    if (texts.values().stream().mapToInt(String::length).sum() > LARGEST) {
      throw new Refusal(422, "files-too-large", "Los archivos de un borrador suman 2 MB como mucho.");
    }
    if (texts.values().stream().anyMatch(text -> text.indexOf('\0') >= 0)) {
      throw new Refusal(422, "file-not-text", "Un archivo de reglas es texto: uno de estos lleva un carácter nulo.");
    }
    return texts;
  }

  private static void refuseOddName(String name) {
    if (name.length() <= LONGEST_NAME && NAME.matcher(name).matches()) return;
    throw new Refusal(422, "file-name", "«" + name + "» no vale como nombre: letras, cifras, puntos y barras, y al final .drl"
        + " (reglas), .yaml (escenarios) o .csv (tablas). Por ejemplo: triggers/garantia.drl");
  }
}
