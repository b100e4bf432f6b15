package relevo.flow.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import relevo.flow.understanding.Letters;

/**
 * What a text says to somebody who offered to answer by e-mail: an address, the word for it, something meant as an address, or nothing.
 * A text that asks or tells more is nothing, even if there is an address in it.
 */
record MailText(Sort sort, String address) {

  enum Sort { ADDRESS, WORD, MALFORMED, NONE }

  private static final int LONGEST = 254;
  private static final int MOST_LETTERS = 300;
  private static final int MOST_WORDS_BESIDE = 8;
  private static final MailText NOTHING = new MailText(Sort.NONE, null);
  private static final Pattern ADDRESS = Pattern.compile("[\\w'&%+-]+(?:\\.[\\w'&%+-]+)*@(?:[\\p{Alnum}](?:[\\p{Alnum}-]{0,61}[\\p{Alnum}])?\\.){1,6}\\p{Alpha}{2,63}");
  private static final Pattern BETWEEN = Pattern.compile("[\\s<>()\\[\\]\",;:«»“”¡!]+");
  private static final Pattern END = Pattern.compile("[.…']+$");
  private static final Pattern WORD = Pattern.compile("(si |sim |yes |ok )?(prefiero |mejor |prefiro |i prefer |use )?(por |al |a |by |via |to |o |el |the )?(mi |meu |my )?"
      + "(correo( electronico)?|e ?mails?|mail|email)( por favor| please| gracias| thanks| obrigad[oa])?");

  static MailText in(String text) {
    if (text == null || text.isBlank() || text.length() > MOST_LETTERS) return NOTHING;
    if (WORD.matcher(Letters.fold(text)).matches()) return new MailText(Sort.WORD, null);
    if (text.indexOf('@') < 0 || text.indexOf('?') >= 0) return NOTHING;
    List<String> meant = new ArrayList<>();
    int beside = 0;
    for (String piece : BETWEEN.split(text.strip())) {
      if (piece.indexOf('@') > 0) meant.add(END.matcher(piece).replaceFirst(""));
      else if (!piece.isEmpty()) beside++;
    }
    return meant.size() != 1 || beside > MOST_WORDS_BESIDE ? NOTHING : of(meant.getFirst());
  }

  private static MailText of(String meant) {
    boolean good = meant.length() <= LONGEST && meant.indexOf('@') <= 64 && ADDRESS.matcher(meant).matches();
    return good ? new MailText(Sort.ADDRESS, meant.toLowerCase(Locale.ROOT)) : new MailText(Sort.MALFORMED, null);
  }
}
