package relevo.ticketing.note;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Finds the colleagues whom a note calls by {@code @login}; an e-mail address calls nobody. */
final class Mentions {

  private static final Pattern CALL = Pattern.compile("(?<![\\p{L}\\d._+@-])@([\\p{L}\\d._+-]{2,60}(?:@[\\p{L}\\d.-]{3,100})?)");
  private static final Pattern END_OF_SENTENCE = Pattern.compile("[.-]+$");

  private Mentions() {}

  /** Each once, as they sign in, in the order of the text. */
  static List<String> in(String text) {
    return CALL.matcher(text).results().map(call -> END_OF_SENTENCE.matcher(call.group(1)).replaceAll("").toLowerCase(Locale.ROOT))
        .filter(login -> login.length() > 1).distinct().toList();
  }
}
