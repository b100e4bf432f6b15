package relevo.escalation.language;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A rule file as it was understood: its rules, and everything that is wrong with it.
 *
 * @param header the lines above the rules: package, imports, global
 * @param remarks its comments; none if anything is wrong
 */
public record RuleFile(
    String name, List<RuleModel> rules, List<Problem> problems, List<String> header, List<Remark> remarks) {

  static final int LARGEST = 256 * 1024;

  public RuleFile(String name, List<RuleModel> rules, List<Problem> problems) {
    this(name, rules, problems, List.of(), List.of());
  }

  /** Never throws, whatever the text. */
  public static RuleFile read(String name, String text) {
    if (text.length() > LARGEST || text.getBytes(StandardCharsets.UTF_8).length > LARGEST) {
      return new RuleFile(name, List.of(), List.of(new Stop(1, 1, Sentences.FILE_TOO_LARGE, Sentences.SPLIT_FILE).in(name)));
    }
    Lexer.Words words = Lexer.read(text);
    return new FileParser(new Cursor(name, words), words.comments()).parse().shownIn(text);
  }

  /** The canonical text: reads the same, comments included, and is written again as it is. */
  public String print() {
    return new FilePrinter(this).print();
  }

  private RuleFile shownIn(String text) {
    return problems.isEmpty() ? this
        : new RuleFile(name, rules, problems.stream().map(problem -> problem.shownIn(text)).toList(), header, remarks);
  }
}
