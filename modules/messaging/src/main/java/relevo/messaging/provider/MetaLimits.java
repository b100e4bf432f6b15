package relevo.messaging.provider;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import relevo.events.Content;
import relevo.events.Content.Choice;
import relevo.events.Content.Kind;
import relevo.events.content.Frame;
import relevo.events.content.Template.Parameter;

/** What WhatsApp takes, as a table: each line names the messages it is about, what it asks of them, and how to say so. */
public final class MetaLimits {

  /** A limit that a message breaks: a stable name, and a sentence for a person. */
  public record Broken(String code, String sentence) {}

  private record Limit(String code, Predicate<Content> about, Predicate<Content> kept, String sentence) {}

  private static final int TEXT = 4096;
  private static final int BODY = 1024;
  private static final int SHORT = 60;
  private static final int BUTTON = 20;
  private static final int ROW = 24;
  private static final int ROW_ID = 200;
  private static final int BUTTON_ID = 256;
  private static final int DESCRIPTION = 72;
  private static final int MOST_BUTTONS = 3;
  private static final int MOST_ROWS = 10;
  private static final int MOST_CARDS = 5;
  private static final int TEMPLATE_NAME = 512;

  private static final List<Limit> TABLE = List.of(
      limit("text-missing", of(Kind.TEXT, Kind.BUTTONS, Kind.LIST, Kind.LINK, Kind.LOCATION_REQUEST, Kind.CONTACT_REQUEST),
          content -> content.text() != null && !content.text().isBlank(), "Escriba un texto para el cliente."),
      limit("text-too-long", of(Kind.TEXT), atMost(TEXT, Content::text),
          "El texto tiene más de 4096 caracteres, que es lo que WhatsApp admite: divídalo en dos."),
      limit("body-too-long", of(Kind.BUTTONS, Kind.LIST, Kind.LINK, Kind.LOCATION_REQUEST, Kind.CONTACT_REQUEST),
          atMost(BODY, Content::text), "El texto que acompaña a botones, listas y enlaces admite hasta 1024 caracteres."),
      limit("caption-too-long", of(Kind.IMAGE, Kind.VIDEO, Kind.DOCUMENT), atMost(BODY, Content::text),
          "El pie de una imagen, un video o un documento admite hasta 1024 caracteres."),
      limit("caption-not-allowed", of(Kind.AUDIO, Kind.STICKER), content -> content.text() == null,
          "Un audio y un sticker no llevan pie: envíe el texto aparte."),
      limit("media-missing", of(Kind.IMAGE, Kind.VIDEO, Kind.AUDIO, Kind.DOCUMENT, Kind.STICKER),
          content -> content.media() != null
          && (content.media().id() != null || content.media().stored() != null || isWeb(content.media().link())),
          "Falta el archivo: súbalo antes, o indique su identificador o un enlace https."),
      limit("header-too-long", MetaLimits::isFramed, atMost(SHORT, content -> content.frame().header()),
          "El encabezado admite hasta 60 caracteres."),
      limit("list-header", of(Kind.LIST), content -> content.frame() == null || content.frame().media() == null,
          "El encabezado de una lista solo puede ser texto."),
      limit("footer-too-long", MetaLimits::isFramed, atMost(SHORT, content -> content.frame().footer()),
          "El pie admite hasta 60 caracteres."),
      limit("buttons-count", of(Kind.BUTTONS), content -> isBetween(1, MOST_BUTTONS, content.choices().size()),
          "Un mensaje lleva entre 1 y 3 botones; con más opciones use una lista."),
      limit("button-title", of(Kind.BUTTONS), each(choice -> isTitle(choice.title(), BUTTON)),
          "El título de un botón tiene entre 1 y 20 caracteres."),
      limit("button-id", of(Kind.BUTTONS), each(choice -> isId(choice.id(), BUTTON_ID)),
          "El identificador de un botón tiene entre 1 y 256 caracteres, sin espacios al principio ni al final."),
      limit("titles-differ", of(Kind.BUTTONS), content -> differ(content, Choice::title), "Dos botones no pueden llamarse igual."),
      limit("ids-differ", of(Kind.BUTTONS, Kind.LIST), content -> differ(content, Choice::id),
          "Dos opciones no pueden tener el mismo identificador."),
      limit("list-button", of(Kind.LIST), content -> isTitle(content.label(), BUTTON),
          "El botón que abre la lista tiene entre 1 y 20 caracteres."),
      limit("list-rows", of(Kind.LIST), content -> isBetween(1, MOST_ROWS, content.choices().size()),
          "Una lista lleva entre 1 y 10 opciones en total."),
      limit("row-title", of(Kind.LIST), each(choice -> isTitle(choice.title(), ROW)),
          "El título de una opción de lista tiene entre 1 y 24 caracteres."),
      limit("row-id", of(Kind.LIST), each(choice -> isId(choice.id(), ROW_ID)),
          "El identificador de una opción de lista tiene entre 1 y 200 caracteres."),
      limit("row-description", of(Kind.LIST), each(choice -> length(choice.description()) <= DESCRIPTION),
          "La descripción de una opción de lista admite hasta 72 caracteres."),
      limit("list-sections", of(Kind.LIST), MetaLimits::hasGoodSections,
          "Cada sección de una lista lleva un título de 1 a 24 caracteres y al menos una opción; todas juntas, las de la lista."),
      limit("link-label", of(Kind.LINK), content -> isTitle(content.label(), BUTTON),
          "El botón de un enlace tiene entre 1 y 20 caracteres."),
      limit("link-address", of(Kind.LINK), content -> isWeb(content.link()),
          "La dirección del botón debe empezar por https:// o http://."),
      limit("contacts-count", of(Kind.CONTACTS), content -> content.people() != null && content.people().size() <= MOST_CARDS
          && content.people().stream().allMatch(person -> person.name() != null),
          "Se envían entre 1 y 5 contactos, cada uno con su nombre."),
      limit("location-missing", of(Kind.LOCATION), content -> content.location() != null, "Falta la ubicación."),
      limit("reaction-target", of(Kind.REACTION), content -> content.target() != null, "Falta el mensaje al que se reacciona."),
      limit("template-name", of(Kind.TEMPLATE), content -> content.template() != null && content.template().language() != null
          && length(content.template().name()) <= TEMPLATE_NAME && content.template().name() != null
          && content.template().name().matches("[a-z0-9_]+"),
          "La plantilla se nombra con minúsculas, números y guiones bajos (hasta 512), e indica su idioma."),
      limit("template-parameter", of(Kind.TEMPLATE), content -> content.template().components().stream()
          .flatMap(component -> component.parameters().stream()).allMatch(MetaLimits::isGood),
          "Un dato de una plantilla no puede estar vacío ni llevar saltos de línea, tabuladores o más de 4 espacios seguidos."),
      limit("not-sendable", of(Kind.CHOICE, Kind.ORDER, Kind.FORM, Kind.NOTE, Kind.EDIT, Kind.REVOKE, Kind.UNSUPPORTED, Kind.OTHER),
          content -> false, "WhatsApp no deja enviar esta clase de mensaje."));

  private MetaLimits() {}

  /** The first limit that the message breaks. */
  public static Optional<Broken> broken(Content content) {
    return TABLE.stream().filter(limit -> limit.about().test(content) && !limit.kept().test(content)).findFirst()
        .map(limit -> new Broken(limit.code(), limit.sentence()));
  }

  private static Limit limit(String code, Predicate<Content> about, Predicate<Content> kept, String sentence) {
    return new Limit(code, about, kept, sentence);
  }

  private static Predicate<Content> of(Kind... kinds) {
    List<Kind> all = List.of(kinds);
    return content -> all.contains(content.kind());
  }

  private static boolean isFramed(Content content) {
    return content.frame() != null;
  }

  private static Predicate<Content> atMost(int most, Function<Content, String> part) {
    return content -> length(part.apply(content)) <= most;
  }

  private static Predicate<Content> each(Predicate<Choice> good) {
    return content -> content.choices().stream().allMatch(good);
  }

  private static boolean differ(Content content, Function<Choice, String> name) {
    return content.choices().stream().map(name).distinct().count() == content.choices().size();
  }

  private static boolean hasGoodSections(Content list) {
    List<Frame.Section> sections = list.frame() == null ? List.of() : list.frame().sections();
    if (sections.isEmpty()) return true;
    boolean titled = sections.size() == 1 || sections.stream().allMatch(section -> isTitle(section.title(), ROW));
    return titled && sections.stream().allMatch(section -> section.rows() > 0 && length(section.title()) <= ROW)
        && sections.stream().mapToInt(Frame.Section::rows).sum() == list.choices().size();
  }

  private static boolean isGood(Parameter parameter) {
    return switch (parameter.type()) {
      case "image", "video", "document" -> parameter.media() != null;
      case "location" -> parameter.location() != null;
      case "currency" -> parameter.money() != null && parameter.money().currency() != null && parameter.money().amount() != null
          && isGood(parameter.text());
      default -> isGood(parameter.text());
    };
  }

  private static boolean isGood(String text) {
    return text != null && !text.isBlank() && Stream.of("\n", "\r", "\t", "     ").noneMatch(text::contains);
  }

  private static boolean isTitle(String title, int most) {
    return title != null && !title.isBlank() && length(title) <= most;
  }

  private static boolean isId(String id, int most) {
    return isTitle(id, most) && id.equals(id.strip());
  }

  private static boolean isWeb(String address) {
    return address != null && address.matches("(?i)https?://[^\\s/].*");
  }

  private static boolean isBetween(int least, int most, int number) {
    return number >= least && number <= most;
  }

  /** As people count them, not as Java does. */
  private static int length(String text) {
    return text == null ? 0 : text.codePointCount(0, text.length());
  }
}
