package relevo.events;

import java.util.List;
import relevo.events.content.Context;
import relevo.events.content.Frame;
import relevo.events.content.Location;
import relevo.events.content.Media;
import relevo.events.content.Order;
import relevo.events.content.Person;
import relevo.events.content.Problem;
import relevo.events.content.Referral;
import relevo.events.content.Template;

/**
 * What one message says, in either direction. {@code text} is the body in words (a caption, a tapped choice's title, a reaction's
 * emoji; null where there are none), {@code choice} the id of a tapped choice, {@code label} the caption of a list's or link's
 * button, {@code choices} what is offered, {@code other} the provider's name for a kind we keep without reading, or for a note's; of a
 * text or a file, {@code email} if it went or came by mail.
 * The rest is null unless there is something to say: {@code target} is the provider's id of the message that is reacted to, edited
 * or revoked, {@code revision} what an edited message says now, {@code raw} a form's answers as they came.
 */
public record Content(
    Kind kind, String text, String choice, String label, List<Choice> choices, String other, Media media, Location location,
    List<Person> people, Order order, Template template, Frame frame, String target, String link, String raw, Content revision,
    Context context, Referral referral, List<Problem> problems) {

  private static final String BY_MAIL = "email";

  /** NOTE is the provider's own word on the chat, such as a new number; LINK is a text with a button that opens an address. */
  public enum Kind {
    TEXT, BUTTONS, LIST, CHOICE, OTHER, IMAGE, VIDEO, AUDIO, DOCUMENT, STICKER, LOCATION, CONTACTS, LINK, LOCATION_REQUEST,
    CONTACT_REQUEST, REACTION, ORDER, TEMPLATE, FORM, NOTE, EDIT, REVOKE, UNSUPPORTED
  }

  /** One button or list row. {@code description} is for list rows only and may be null. */
  public record Choice(String id, String title, String description) {}

  public Content {
    choices = choices == null ? List.of() : List.copyOf(choices);
    people = people == null || people.isEmpty() ? null : List.copyOf(people);
    problems = problems == null || problems.isEmpty() ? null : List.copyOf(problems);
  }

  public static Content text(String text) {
    return new Draft(Kind.TEXT, text).content();
  }

  /** Words that went or came by e-mail, beside WhatsApp. */
  public static Content mailed(String text) {
    return new Draft(Kind.TEXT, text).other(BY_MAIL).content();
  }

  public static Content buttons(String text, List<Choice> choices) {
    return new Draft(Kind.BUTTONS, text).choices(choices).content();
  }

  public static Content list(String text, String label, List<Choice> choices) {
    return new Draft(Kind.LIST, text).label(label).choices(choices).content();
  }

  public static Content chosen(String id, String title) {
    return new Draft(Kind.CHOICE, title).choice(id).content();
  }

  public static Content other(String type, String caption) {
    return new Draft(Kind.OTHER, caption).other(type).content();
  }

  /** @param kind IMAGE, VIDEO, AUDIO, DOCUMENT or STICKER */
  public static Content media(Kind kind, Media media, String caption) {
    return new Draft(kind, caption).media(media).content();
  }

  public static Content location(Location location) {
    return new Draft(Kind.LOCATION, null).location(location).content();
  }

  public static Content contacts(List<Person> people) {
    return new Draft(Kind.CONTACTS, null).people(people).content();
  }

  public static Content link(String text, String label, String address) {
    return new Draft(Kind.LINK, text).label(label).link(address).content();
  }

  public static Content locationRequest(String text) {
    return new Draft(Kind.LOCATION_REQUEST, text).content();
  }

  public static Content contactRequest(String text) {
    return new Draft(Kind.CONTACT_REQUEST, text).content();
  }

  /** @param emoji null takes the reaction back */
  public static Content reaction(String target, String emoji) {
    return new Draft(Kind.REACTION, emoji).target(target).content();
  }

  public static Content order(String text, Order order) {
    return new Draft(Kind.ORDER, text).order(order).content();
  }

  /** @param text what the customer will read, as far as we know it */
  public static Content template(Template template, String text) {
    return new Draft(Kind.TEMPLATE, text).template(template).content();
  }

  public static Content form(String text, String raw) {
    return new Draft(Kind.FORM, text).raw(raw).content();
  }

  public static Content note(String type, String text) {
    return new Draft(Kind.NOTE, text).other(type).content();
  }

  public static Content edit(String target, Content revision) {
    return new Draft(Kind.EDIT, revision == null ? null : revision.text()).target(target).revision(revision).content();
  }

  public static Content revoke(String target) {
    return new Draft(Kind.REVOKE, null).target(target).content();
  }

  public static Content unsupported(String type) {
    return new Draft(Kind.UNSUPPORTED, null).other(type).content();
  }

  /** Did it go or come by e-mail? Then it opens no window of WhatsApp's. */
  public boolean byMail() {
    return (kind == Kind.TEXT || media != null) && BY_MAIL.equals(other);
  }

  /** The same, as it goes by e-mail. */
  public Content asMail() {
    return new Draft(this).other(BY_MAIL).content();
  }

  public Content saying(String words) {
    return new Draft(this).text(words).content();
  }

  public Content framed(Frame by) {
    return new Draft(this).frame(by).content();
  }

  public Content with(Media file) {
    return new Draft(this).media(file).content();
  }

  /** With what a machine heard or saw in its file among its words, below the customer's own. */
  public Content transcribed(String words) {
    return new Draft(this).media(media.transcribed(words)).text(text == null ? words : text + "\n" + words).content();
  }

  /** Are its words, or some of them, a machine's? */
  public boolean hasTranscript() {
    return media != null && media.transcript() != null;
  }

  /** As an edit that makes the message say this. */
  public Content revised(Content words) {
    return new Draft(this).revision(words).content();
  }

  /** Each may be null. */
  public Content about(Context message, Referral from, List<Problem> wrong) {
    if (message == null && from == null && (wrong == null || wrong.isEmpty())) return this;
    return new Draft(this).about(message, from, wrong).content();
  }
}
