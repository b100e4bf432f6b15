package relevo.escalation.language;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** A rule file as it was understood: its rules, and everything that is wrong with it. */
public record RuleFile(String name, List<RuleModel> rules, List<Problem> problems) {

  static final int LARGEST = 256 * 1024;

  /** Never throws, whatever the text. */
  public static RuleFile read(String name, String text) {
    if (text.length() > LARGEST || text.getBytes(StandardCharsets.UTF_8).length > LARGEST) {
      return unreadable(name, new Stop(1, 1, "El archivo pasa de 256 KB.", "Repártalo en varios archivos."));
    }
    try {
      return new FileParser(new Cursor(name, Lexer.read(text))).parse();
    } catch (Stop stop) {
      return unreadable(name, stop);
    }
  }

  private static RuleFile unreadable(String name, Stop stop) {
    return new RuleFile(name, List.of(), List.of(stop.in(name)));
  }
}
