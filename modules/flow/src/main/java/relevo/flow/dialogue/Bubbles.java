package relevo.flow.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import relevo.events.Content;
import relevo.events.Content.Choice;
import relevo.flow.definition.Limit;

/** What one step says, joined into one message: the texts one below the other, the last offer of choices at the end. */
final class Bubbles {

  private final List<Content> said = new ArrayList<>();

  void add(Content content) {
    if (content != null) said.add(content);
  }

  void addFirst(Content content) {
    said.addFirst(content);
  }

  boolean isEmpty() {
    return said.isEmpty();
  }

  /** The one message; null if nothing was said. */
  Content joined() {
    if (said.isEmpty()) return null;
    String text = said.stream().map(Content::text).collect(Collectors.joining("\n\n"));
    Content offer = said.reversed().stream().filter(content -> !content.choices().isEmpty()).findFirst().orElse(null);
    if (offer == null) return Content.text(text);
    if (text.length() > Limit.BODY.letters()) return Content.text(text + "\n\n" + numbered(offer.choices()));
    return offer.saying(text);
  }

  /** WhatsApp takes no buttons below so long a text: the choices are written out, and may be typed. */
  private static String numbered(List<Choice> choices) {
    return choices.stream().map(choice -> "• " + choice.title()).collect(Collectors.joining("\n"));
  }

  /** A text with choices as WhatsApp shows so many: none, buttons, or a list opened by the label. */
  static Content offering(String text, String label, List<Choice> choices) {
    if (choices.isEmpty()) return Content.text(text);
    return choices.size() <= Limit.MOST_BUTTONS ? Content.buttons(text, choices) : Content.list(text, label, choices);
  }
}
