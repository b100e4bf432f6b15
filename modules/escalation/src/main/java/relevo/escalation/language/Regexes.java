package relevo.escalation.language;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import relevo.escalation.language.RuleModel.Regex;

/** Reads the regular expressions of {@code matches}: of the kind that always ends in time linear to the text. */
final class Regexes {

  private static final int LONGEST = 300;
  private static final int MOST_REPEATS = 1000;
  private static final java.util.regex.Pattern COUNT =
      java.util.regex.Pattern.compile("\\{(\\d{1,5})(?:,(\\d{0,5}))?\\}");

  private Regexes() {}

  static Regex read(Cursor cursor) {
    Token text = cursor.expect(Token.Kind.TEXT, Sentences.REGEX);
    if (text.text().length() > LONGEST || repeats(text.text()) > MOST_REPEATS) {
      throw Stop.at(text, Sentences.REGEX_TOO_LARGE, Sentences.REPEAT_LESS);
    }
    try {
      return new Regex(text.text(), Pattern.compile(text.text()));
    } catch (PatternSyntaxException e) {
      throw Stop.at(text, Sentences.BAD_REGEX.with(e.getDescription()), Sentences.NO_LOOKING_BACK);
    }
  }

  /** What counted repetitions inside one another could multiply to. */
  private static long repeats(String expression) {
    long product = 1;
    var count = COUNT.matcher(expression);
    while (count.find() && product <= MOST_REPEATS) {
      boolean open = count.group(2) == null || count.group(2).isEmpty();
      product *= Math.max(1, Long.parseLong(open ? count.group(1) : count.group(2)));
    }
    return product;
  }
}
