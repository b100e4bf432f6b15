package relevo.integration.helpdesk;

import java.util.stream.Collectors;
import relevo.events.Content;

/** What a message says, in one piece of plain text, for people who read it elsewhere. */
public final class Spoken {

  private Spoken() {}

  public static String of(Content content) {
    if (content == null) return "";
    String words = content.text() == null ? "" : content.text().strip();
    String rest = switch (content.kind()) {
      case TEXT, CHOICE, LINK, CONTACT_REQUEST, LOCATION_REQUEST -> content.link() == null ? "" : content.link();
      case BUTTONS, LIST -> content.choices().stream().map(choice -> "· " + choice.title()).collect(Collectors.joining("\n"));
      case IMAGE -> file("imagen", content);
      case VIDEO -> file("vídeo", content);
      case AUDIO -> file("audio", content);
      case DOCUMENT -> file("documento", content);
      case STICKER -> file("pegatina", content);
      case LOCATION -> place(content);
      case CONTACTS -> "[contactos]";
      case REACTION -> words.isEmpty() ? "[retira su reacción]" : "[reacción]";
      case ORDER -> "[pedido]";
      case TEMPLATE -> content.template() == null ? "[plantilla]" : "[plantilla " + content.template().name() + "]";
      case FORM -> "[formulario]";
      case EDIT -> "[corrige un mensaje anterior]";
      case REVOKE -> "[borra un mensaje anterior]";
      case NOTE, OTHER, UNSUPPORTED -> words.isEmpty() ? "[" + (content.other() == null ? "mensaje" : content.other()) + "]" : "";
    };
    return rest.isEmpty() ? words : words.isEmpty() ? rest : words + "\n" + rest;
  }

  private static String file(String what, Content content) {
    String name = content.media() == null ? null : content.media().fileName();
    return "[" + what + (name == null ? "]" : ": " + name + "]");
  }

  private static String place(Content content) {
    if (content.location() == null) return "[ubicación]";
    return "[ubicación: " + content.location().latitude() + ", " + content.location().longitude() + "]";
  }
}
