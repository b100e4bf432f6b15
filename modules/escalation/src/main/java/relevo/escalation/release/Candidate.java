package relevo.escalation.release;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import relevo.kernel.Refusal;

/**
 * Rule files that somebody would like to have checked.
 *
 * @param domain the cases that there are, values by path such as {@code Turno.tema}; null if gaps are not of interest
 */
public record Candidate(List<File> files, Map<String, List<Object>> domain) {

  private static final int MOST_FILES = 200;

  /** One of them. */
  public record File(String name, String text) {}

  /**
   * Files as a request brings them, by name.
   *
   * @throws Refusal 422 if there are none or too many, or one is not whole or comes twice
   */
  public static Map<String, String> texts(List<File> files) {
    if (files == null || files.isEmpty()) {
      throw new Refusal(422, "no-files", "Falta «files»: la lista de archivos, cada uno con «name» y «text».");
    }
    if (files.size() > MOST_FILES) {
      throw new Refusal(422, "too-many-files", "No se admiten más de " + MOST_FILES + " archivos a la vez.");
    }
    Map<String, String> texts = new TreeMap<>();
    for (File file : files) {
      if (file == null || file.name() == null || file.text() == null) {
        throw new Refusal(422, "file-incomplete", "Cada archivo necesita «name» y «text».");
      }
      if (texts.put(file.name(), file.text()) != null) {
        throw new Refusal(422, "file-twice", "El archivo «" + file.name() + "» está dos veces.");
      }
    }
    return texts;
  }

  /** The other way round. */
  public static List<File> files(Map<String, String> texts) {
    return texts.entrySet().stream().map(file -> new File(file.getKey(), file.getValue())).toList();
  }
}
