package relevo.flow.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import relevo.events.Content;
import relevo.events.Content.Choice;
import relevo.flow.definition.Limit;

/**
 * What one step says, in as few messages as WhatsApp allows: texts are joined, one below the other, the last offer of choices at the
 * end; files, links and templates stay messages of their own.
 */
final class Bubbles {

  private final List<Content> said = new ArrayList<>();

  void add(Content content) {
    if (content != null) said.add(content);
  }

  void addAll(List<Content> contents) {
    if (contents != null) said.addAll(contents);
  }

  /** Words before all others. */
  void addFirst(Content content) {
    said.addFirst(content);
  }

  /** Each as it was said, not joined yet. */
  List<Content> contents() {
    return List.copyOf(said);
  }

  boolean isEmpty() {
    return said.isEmpty();
  }

  /** In the order in which they leave; empty if nothing was said. */
  List<Content> messages() {
    List<Content> messages = new ArrayList<>();
    List<Content> together = new ArrayList<>();
    for (Content content : said) {
      if (joins(content)) {
        together.add(content);
      } else {
        messages.add(joined(together));
        together.clear();
        messages.add(content);
      }
    }
    messages.add(joined(together));
    return messages.stream().filter(Objects::nonNull).toList();
  }

  private static boolean joins(Content content) {
    return switch (content.kind()) {
      case TEXT, BUTTONS, LIST -> true;
      default -> false;
    };
  }

  /** The one message; null if nothing was said. */
  private static Content joined(List<Content> said) {
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
