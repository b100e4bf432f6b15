package relevo.messaging.provider.hootsuite;

import java.util.List;
import java.util.StringJoiner;
import relevo.events.Content;
import relevo.events.Content.Choice;
import relevo.messaging.provider.Untellable;

/** A message of ours as Hootsuite passes it on: words alone, and what is offered as numbers. */
final class HootsuiteLetter {

  private HootsuiteLetter() {}

  static String text(Content content) throws Untellable {
    return switch (content.kind()) {
      case TEXT, LOCATION_REQUEST, CONTACT_REQUEST -> content.text();
      case BUTTONS, LIST -> content.text() + "\n\n" + numbered(content.choices());
      case LINK -> content.text() + "\n" + content.label() + ": " + content.link();
      default -> throw new Untellable("Hootsuite no admite de su agente virtual un mensaje de la clase " + content.kind());
    };
  }

  private static String numbered(List<Choice> choices) {
    StringJoiner lines = new StringJoiner("\n");
    for (int place = 0; place < choices.size(); place++) lines.add(place + 1 + ". " + choices.get(place).title());
    return lines.toString();
  }
}
