package relevo.ticketing.survey;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import relevo.events.Content;
import relevo.events.ticketing.SurveySent;

/**
 * A mark that a customer gave, with their words after it, or null. It is {@code loose} where nothing parts the words from the
 * number: «3 cajas rotas» may be something else.
 */
record Mark(int value, String comment, boolean loose) {

  /** «5», «5!», «un 4», «4/5, tardaron un poco», «3 estrellas». */
  private static final Pattern TYPED = Pattern.compile("(?is)(?:un |nota |uma )?([1-5])(?:\\s{0,3}/\\s{0,3}5)?(?![\\d.,]\\d|\\d|[ºª%€$]|:\\d)"
      + "(?:\\s{0,3}(?:estrellas?|stars?|estrelas?|puntos?|points?|pontos?)\\b)?([\\s.,;:!)★⭐\\-–—]*)(.*)");
  private static final Pattern PARTED = Pattern.compile("(?s).*[.,;:!)\\-–—\\n].*");
  private static final Pattern STARS = Pattern.compile("(?:[★⭐]\\uFE0F?){1,5}");
  private static final int LONGEST = 2_000;

  static Optional<Mark> in(Content content) {
    if (content.kind() != Content.Kind.TEXT || content.text() == null) return Optional.empty();
    String text = content.text().strip();
    if (STARS.matcher(text).matches()) return Optional.of(new Mark((int) text.chars().filter(each -> each != 0xFE0F).count(), null, false));
    Matcher typed = TYPED.matcher(text);
    if (!typed.matches()) return Optional.empty();
    String words = words(typed.group(3));
    if (words != null && typed.group(2).isEmpty()) return Optional.empty();
    boolean loose = words != null && !PARTED.matcher(typed.group(2)).matches();
    return Optional.of(new Mark(Integer.parseInt(typed.group(1)), words, loose));
  }

  /** Only of a survey's choice. */
  static Mark tapped(Content content) {
    return new Mark(SurveySent.mark(content.choice()), null, false);
  }

  /** As many as are kept of them; null for none. */
  static String words(String text) {
    if (text == null || text.isBlank()) return null;
    String said = text.strip();
    return said.codePointCount(0, said.length()) <= LONGEST ? said : said.substring(0, said.offsetByCodePoints(0, LONGEST));
  }
}
