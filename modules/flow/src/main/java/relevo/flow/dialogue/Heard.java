package relevo.flow.dialogue;

import java.util.Locale;
import java.util.Map;
import relevo.events.Content;
import relevo.events.flow.Signals;
import relevo.flow.understanding.Letters;
import relevo.flow.understanding.Reading;

/** One message as the interpreter hears it: what came, and what was understood of it. */
record Heard(Content content, String language, boolean languageAsked, Signals signals, Map<String, String> entities) {

  static Heard of(Content content, String language, Signals signals, Reading reading) {
    return new Heard(content, language, reading.asked() != null, signals, reading.entities());
  }

  boolean typed() {
    return content.kind() == Content.Kind.TEXT && content.text() != null;
  }

  /** A thumb or a heart under a message is no question, and wants no answer. */
  boolean wantsNoAnswer() {
    return content.kind() == Content.Kind.OTHER && "reaction".equals(content.other());
  }

  String text() {
    return content.text() == null ? "" : content.text();
  }

  /** As flows compare it when accents count. */
  String plain() {
    return text().trim().toLowerCase(Locale.ROOT);
  }

  String folded() {
    return Letters.fold(text());
  }
}
