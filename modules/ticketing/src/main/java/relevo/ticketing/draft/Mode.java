package relevo.ticketing.draft;

import java.util.Arrays;
import java.util.Locale;
import relevo.kernel.Refusal;

/** For whom somebody writes: the customer or colleagues. */
public enum Mode {
  REPLY(4_096), NOTE(8_000);

  private final int longest;

  Mode(int longest) {
    this.longest = longest;
  }

  /** @throws Refusal 404 if it is neither */
  public static Mode of(String word) {
    return Arrays.stream(values()).filter(mode -> mode.word().equals(word)).findFirst().orElseThrow(() ->
        new Refusal(404, "not-found", "Un borrador es de una respuesta («reply») o de una nota («note»)."));
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** @throws Refusal 422 for what is too long, or cannot be kept */
  String checked(String text) {
    if (text.codePointCount(0, text.length()) > longest) {
      throw new Refusal(422, "text-too-long", "El borrador admite " + longest + " caracteres.");
    }
    if (text.indexOf('\0') >= 0) throw new Refusal(422, "text-unreadable", "El borrador tiene un carácter que no se puede guardar (U+0000).");
    return text;
  }
}
