package relevo.escalation.language;

import java.util.ArrayList;
import java.util.List;

/** Finds characters that a reader cannot see or that make a file look other than it is. */
final class Characters {

  private Characters() {}

  /** One for each line that has such, up to as many as anybody would read. */
  static List<Stop> hidden(String source) {
    List<Stop> found = new ArrayList<>();
    int line = 1;
    int lineStart = 0;
    int complained = 0;
    for (int at = 0; at < source.length(); at += Character.charCount(source.codePointAt(at))) {
      int character = source.codePointAt(at);
      if (character == '\n') {
        line++;
        lineStart = at + 1;
      } else if (isHidden(character) && !(character == 0xFEFF && at == 0) && complained < line) {
        complained = line;
        found.add(new Stop(line, at - lineStart + 1, Sentences.HIDDEN.with(character), Sentences.RETYPE));
        if (found.size() == Cursor.MOST_PROBLEMS) break;
      }
    }
    return found;
  }

  static boolean isHidden(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL -> character != '\t' && character != '\r';
      case Character.FORMAT -> character != 0x200D;
      case Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED, Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR -> true;
      default -> character == 0xFFFD;
    };
  }
}
