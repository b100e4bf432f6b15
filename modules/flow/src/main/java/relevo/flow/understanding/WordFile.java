package relevo.flow.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** One text file of phrases: {@code <list>.<language>.txt}, a phrase a line. A bad line is skipped and told about. */
record WordFile(String list, String language, List<Phrase> phrases) {

  private static final int LONGEST_LINE = 200;

  static WordFile read(String name, String text, Consumer<String> warnings) {
    String[] parts = name.split("\\.");
    List<Phrase> phrases = new ArrayList<>();
    if (parts.length != 3) warnings.accept(name + ": el nombre debe ser <lista>.<idioma>.txt; no se lee");
    else readLines(name, parts[0], text, phrases, warnings);
    return new WordFile(parts[0], parts.length == 3 ? parts[1] : "", List.copyOf(phrases));
  }

  private static void readLines(String name, String list, String text, List<Phrase> phrases, Consumer<String> warnings) {
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      String content = line.replaceFirst("(^|\\s)#.*", "").replace("\uFEFF", "").strip();
      if (content.isEmpty()) continue;
      try {
        if (content.length() > LONGEST_LINE) throw new IllegalArgumentException("la línea es demasiado larga");
        phrases.add(Phrase.parse(list, content));
      } catch (IllegalArgumentException e) {
        warnings.accept(name + ", línea " + number + ": " + e.getMessage() + "; se salta");
      }
    }
  }
}
