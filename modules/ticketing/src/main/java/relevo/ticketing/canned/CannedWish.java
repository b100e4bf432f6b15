package relevo.ticketing.canned;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import relevo.kernel.Refusal;

/** A canned reply as somebody wants it. What stands in it can go through a spreadsheet and back: nothing in it begins as a formula does. */
public record CannedWish(String shortcut, String title, String team, CannedTexts texts) {

  static final int LONGEST_TITLE = 80;
  static final int LONGEST_TEXT = 4_096;
  private static final Pattern SHORTCUT = Pattern.compile("[\\p{L}\\d][\\p{L}\\d._-]{0,39}");
  private static final Pattern OPEN_VARIABLE = Pattern.compile("\\{\\{(?![^{}\\n]{1,60}}})");

  String checkedShortcut() {
    String word = shortcut == null ? "" : shortcut.strip().replaceFirst("^/", "").toLowerCase(Locale.ROOT);
    if (!SHORTCUT.matcher(word).matches()) {
      throw new Refusal(422, "shortcut-unknown", "«shortcut» es una palabra de hasta 40 letras, cifras, puntos o guiones, sin espacios.");
    }
    return word;
  }

  String checkedTitle() {
    String line = title == null ? "" : title.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
    if (line.isEmpty()) throw new Refusal(422, "title-missing", "Ponga un título («title»), para encontrarla.");
    if (line.codePointCount(0, line.length()) > LONGEST_TITLE) {
      throw new Refusal(422, "title-too-long", "El título admite " + LONGEST_TITLE + " letras como mucho.");
    }
    refuseFormula(line);
    return line;
  }

  CannedTexts checkedTexts() {
    CannedTexts given = texts == null ? new CannedTexts(null, null, null) : texts;
    CannedTexts checked = new CannedTexts(checked(given.es()), checked(given.en()), checked(given.pt()));
    if (Stream.of(checked.es(), checked.en(), checked.pt()).allMatch(Objects::isNull)) {
      throw new Refusal(422, "text-missing", "Escriba el texto en algún idioma («texts»: es, en o pt).");
    }
    return checked;
  }

  private static String checked(String text) {
    if (text == null || text.isBlank()) return null;
    String words = text.strip().replace("\r\n", "\n");
    if (words.codePointCount(0, words.length()) > LONGEST_TEXT) {
      throw new Refusal(422, "text-too-long", "Un texto admite " + LONGEST_TEXT + " caracteres, como un mensaje de WhatsApp.");
    }
    if (words.chars().anyMatch(letter -> letter < ' ' && letter != '\n' && letter != '\t')) {
      throw new Refusal(422, "text-unreadable", "Un texto tiene un carácter de control que no se puede enviar.");
    }
    if (OPEN_VARIABLE.matcher(words).find()) {
      throw new Refusal(422, "variable-open", "Una variable se escribe entre llaves dobles, por ejemplo {{contact.name}}: falta cerrar alguna.");
    }
    refuseFormula(words);
    return words;
  }

  private static void refuseFormula(String words) {
    if ("=+-@".indexOf(words.charAt(0)) >= 0) {
      throw new Refusal(422, "formula", "No empiece por =, +, - ni @: una hoja de cálculo lo tomaría por una fórmula.");
    }
  }
}
