package relevo.messaging.outbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import relevo.events.Content;
import relevo.events.Content.Choice;
import relevo.events.Content.Kind;
import relevo.events.content.Media;
import relevo.events.flow.MailAsked;
import relevo.events.flow.MailChosen;
import relevo.events.integration.LetterSettled;
import relevo.events.messaging.LetterAsked;
import relevo.events.messaging.MessageUndelivered;
import relevo.events.messaging.OtherWayAsked;
import relevo.kernel.ProductClock;
import relevo.kernel.Refusal;
import relevo.messaging.conversation.Conversation;
import relevo.messaging.conversation.Conversations;
import relevo.messaging.conversation.Message;
import relevo.messaging.conversation.Message.Author;
import relevo.messaging.media.Enclosures;
import relevo.messaging.outbound.Outbound.Purpose;

/**
 * What goes by e-mail because WhatsApp's window is closed, or because the customer wants it so: an agent's words, and whatever answers a
 * customer who wrote by e-mail. It is in no lane of WhatsApp's, so that it never leaves twice; if it does not go, its writer is told as of any other.
 */
@ApplicationScoped
class OtherWay {

  /** Many a mail server takes no more, and a file grows by a third on its way. */
  static final long LARGEST_FILE = 10L << 20;

  private static final int LONGEST_NAME_SHOWN = 2;

  @Inject Conversations conversations;
  @Inject Outbounds outbounds;
  @Inject Enclosures enclosures;
  @Inject OutboundCount count;
  @Inject ProductClock clock;
  @Inject Event<OtherWayAsked> ways;
  @Inject Event<LetterAsked> letters;
  @Inject Event<MessageUndelivered> undelivered;

  /**
   * False if there is none, or it cannot carry this; then nothing has changed.
   *
   * @throws Refusal 413 if it is a file that is too large, and cannot go by WhatsApp either
   */
  boolean takes(Conversation conversation, Outbound outbound, String agent) {
    String words = words(outbound.content());
    if (words == null || outbound.purpose() != Purpose.AGENT && !answersMail(outbound)) return false;
    OtherWayAsked way = asked(conversation);
    if (!way.isThere() || isTooLarge(outbound.content(), conversation)) return false;
    Media file = file(outbound.content());
    Content content = file == null ? Content.mailed(words) : outbound.content().asMail();
    outbound.goesByMail(content);
    outbounds.add(outbound);
    count.add(outbound);
    conversations.say(conversation, outbound.id(), outbound.purpose() == Purpose.AGENT ? Author.AGENT : Author.BOT, agent, content);
    letters.fire(new LetterAsked(conversation.id(), outbound.id(), way.account(), way.address(), words, file == null ? null : file.stored(),
        file == null ? null : file.fileName()));
    return true;
  }

  private boolean isTooLarge(Content content, Conversation conversation) {
    if (file(content) == null || enclosures.size(content) <= LARGEST_FILE) return false;
    if (conversation.windowIsOpen(clock.now())) return true;
    throw new Refusal(413, "file-too-large", "El archivo es demasiado grande: por correo se envían hasta " + (LARGEST_FILE >> 20) + " MB.");
  }

  /** One of ours; null if there is none. */
  private static Media file(Content content) {
    return content.media() == null || content.media().stored() == null ? null : content.media();
  }

  private boolean answersMail(Outbound outbound) {
    Message asked = conversations.message(outbound.source());
    return asked != null && asked.content().byMail();
  }

  private OtherWayAsked asked(Conversation conversation) {
    OtherWayAsked way = new OtherWayAsked(conversation.id(), conversation.customer(), conversation.channel());
    ways.fire(way);
    return way;
  }

  /** Null for what is neither a text nor a file of ours, and for what nobody can answer by mail. */
  private static String words(Content content) {
    if (file(content) != null) return content.text() == null ? "" : content.text();
    if (content.kind() == Kind.TEXT || content.kind() == Kind.BUTTONS || content.kind() == Kind.LIST) return content.text() + numbered(content.choices());
    return null;
  }

  private static String numbered(List<Choice> choices) {
    if (choices.isEmpty()) return "";
    StringJoiner lines = new StringJoiner("\n", "\n\n", "");
    for (int place = 0; place < choices.size(); place++) lines.add(place + 1 + ". " + choices.get(place).title());
    return lines.toString();
  }

  void on(@Observes MailAsked asked) {
    Conversation conversation = conversations.byId(asked.conversation());
    if (conversation == null) return;
    OtherWayAsked way = asked(conversation);
    if (way.isThere()) asked.answer(masked(way.address()));
    else if (way.lacksOnlyAddress()) asked.answer(null);
  }

  void on(@Observes MailChosen chosen) {
    conversations.lock(chosen.conversationId()).choosesMail(conversations.message(chosen.messageId()).at());
  }

  /** Where an agent's words would go just now, enough to recognise it; empty while they go by WhatsApp, or if there is no other way. */
  Optional<String> shown(Conversation conversation) {
    if (conversation.windowIsOpen(clock.now()) && !conversation.prefersMail()) return Optional.empty();
    return Optional.of(asked(conversation)).filter(OtherWayAsked::isThere).map(way -> masked(way.address()));
  }

  static String masked(String address) {
    int sign = address.lastIndexOf('@');
    return address.substring(0, Math.min(LONGEST_NAME_SHOWN, Math.max(1, sign - 1))) + "•••" + address.substring(Math.max(0, sign));
  }

  void on(@Observes LetterSettled letter) {
    conversations.lock(letter.conversation());
    Outbound outbound = outbounds.byId(letter.message());
    if (outbound == null || !outbound.state().isWaiting()) return;
    if (letter.why() == null) outbound.accepted(null);
    else outbound.dead(letter.why());
    count.add(outbound);
    if (letter.why() != null) undelivered.fire(new MessageUndelivered(letter.conversation(), letter.message(), letter.why()));
  }
}
