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

  /** A turn that is taken up again, or that begins without a word of the customer: whatever was in it is known by now. */
  static Heard of(Turn turn) {
    return new Heard(turn.content(), turn.language(), false, turn.signals(), Map.of());
  }

  boolean typed() {
    return (content.kind() == Content.Kind.TEXT || content.hasTranscript()) && content.text() != null;
  }

  /** A heart under a message, a message taken back or the provider's own word is no question, and wants no answer. */
  boolean wantsNoAnswer() {
    return switch (content.kind()) {
      case REACTION, NOTE, REVOKE, EDIT -> true;
      case OTHER -> "reaction".equals(content.other());
      default -> false;
    };
  }

  /** An image, a voice note, a place: something we keep and the bot does not read. */
  boolean unreadable() {
    return content.kind() != Content.Kind.TEXT && content.kind() != Content.Kind.CHOICE && !content.hasTranscript();
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
