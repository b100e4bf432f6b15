package relevo.flow.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** One text file of phrases: {@code <list>.<language>.txt}, a phrase a line. A bad line is skipped and told about. */
record WordFile(String list, String language, List<Phrase> phrases) {

  private static final int LONGEST_LINE = 200;

  static WordFile read(String name, String text, Consumer<String> warnings) {
    String[] parts = name.substring(name.lastIndexOf('/') + 1).split("\\.");
    List<Phrase> phrases = new ArrayList<>();
    if (parts.length != 3) warnings.accept(name + ": el nombre debe ser <lista>.<idioma>.txt; no se lee");
    else readLines(name, parts, text, phrases, warnings);
    return new WordFile(parts[0], parts.length == 3 ? parts[1] : "", List.copyOf(phrases));
  }

  private static void readLines(String name, String[] parts, String text, List<Phrase> phrases, Consumer<String> warnings) {
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      String content = content(line);
      if (content.isEmpty()) continue;
      try {
        phrases.addAll(phrases(parts[0], parts[1], content, source(name) + ":" + number));
      } catch (IllegalArgumentException e) {
        warnings.accept(name + ", línea " + number + ": " + e.getMessage() + "; se salta");
      }
    }
  }

  /** A line without its comment. */
  static String content(String line) {
    return line.replaceFirst("(^|\\s)#.*", "").replace("\uFEFF", "").strip();
  }

  /** What is wrong with a line, in words for an analyst; null if nothing is. */
  static String problem(String list, String line) {
    if (line.contains("\n") || content(line).isEmpty()) return "escriba una frase en una línea";
    try {
      phrases(list, "", content(line), "");
      return null;
    } catch (IllegalArgumentException e) {
      return e.getMessage();
    }
  }

  private static List<Phrase> phrases(String list, String language, String content, String source) {
    if (content.length() > LONGEST_LINE) throw new IllegalArgumentException("la línea es demasiado larga");
    return list.equals(Lessons.LIST) ? Lessons.parse(language, content, source) : Phrase.parse(list, language, content, source);
  }

  private static String source(String name) {
    return name.contains("/") ? name : "words/" + name;
  }
}
