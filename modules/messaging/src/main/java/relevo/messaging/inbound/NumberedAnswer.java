package relevo.messaging.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import relevo.events.Content;
import relevo.events.Content.Choice;
import relevo.events.Content.Kind;
import relevo.events.Owner;
import relevo.messaging.conversation.Conversation;
import relevo.messaging.conversation.Conversations;
import relevo.messaging.provider.Inbound;
import relevo.messaging.provider.Providers;
import relevo.messaging.provider.WhatsAppProvider;

/** Where a provider has no buttons our offers go out as numbered text: the number that comes back is the choice it stands for. */
@ApplicationScoped
class NumberedAnswer {

  private static final Pattern NUMBER = Pattern.compile("\\s{0,9}([0-9]{1,2})\\s{0,9}[.)]?\\s{0,9}");

  @Inject Conversations conversations;
  @Inject Providers providers;

  /** The message as it is, or, while the bot has the conversation, with the choice in the place of its number. */
  Inbound understood(Inbound message, Conversation conversation) {
    if (conversation.owner() == Owner.HUMAN) return message;
    Matcher number = NUMBER.matcher(message.content().kind() == Kind.TEXT ? message.content().text() : "");
    if (!number.matches()) return message;
    WhatsAppProvider provider = providers.of(message.channel());
    if (provider.alwaysHasButtons()) return message;
    return conversations.lastOffer(conversation).filter(offer -> provider.writesOut(offer, message.channel()))
        .map(offer -> chosen(message, offer, Integer.parseInt(number.group(1))))
        .orElse(message);
  }

  private static Inbound chosen(Inbound message, Content offer, int number) {
    if (number < 1 || number > offer.choices().size()) return message;
    Choice choice = offer.choices().get(number - 1);
    Content typed = message.content();
    return message.saying(
        Content.chosen(choice.id(), choice.title()).about(typed.context(), typed.referral(), typed.problems()));
  }
}
