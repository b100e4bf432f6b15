package relevo.messaging.outbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import relevo.events.Content;
import relevo.hold.Hold;
import relevo.kernel.Refusal;
import relevo.messaging.contact.Standing;
import relevo.messaging.conversation.Conversation;
import relevo.messaging.conversation.Conversations;
import relevo.messaging.conversation.Message;
import relevo.messaging.media.Attachments;
import relevo.messaging.media.FileView;
import relevo.messaging.outbound.ConversationResource.ConversationView;
import relevo.messaging.outbound.ConversationResource.MessageView;
import relevo.messaging.outbound.ConversationResource.Page;
import relevo.messaging.outbound.ConversationResource.Transcribed;
import relevo.messaging.provider.Receipt;
import relevo.permission.Reach;

/** Conversations as people read them: each of our messages with what has become of it. */
@ApplicationScoped
class Transcript {

  @Inject OtherWay otherWay;
  @Inject Conversations conversations;
  @Inject Outbounds outbounds;
  @Inject Standing standing;
  @Inject Attachments attachments;
  @Inject Hold hold;
  @Inject Reach reach;

  Page<ConversationView> conversations(String phone, UUID before, int most, SecurityContext security) {
    List<Conversation> found = found(phone, before, most + 1, security);
    List<ConversationView> views = views(found.stream().limit(most).toList());
    return new Page<>(views, found.size() > most ? views.getLast().id().toString() : null);
  }

  private List<Conversation> found(String phone, UUID before, int most, SecurityContext security) {
    if (!reach.isLimited(security)) return conversations.newest(phone, before, most);
    if (phone == null) return conversations.all(reach.newest(security, before, most));
    return conversations.newest(phone, before, most).stream().filter(each -> reach.isSeen(security, each.id())).toList();
  }

  ConversationView conversation(UUID id, SecurityContext security) {
    Conversation found = existing(id, security);
    return views(List.of(found)).getFirst().reachedBy(otherWay.shown(found).orElse(null));
  }

  Page<MessageView> messages(UUID conversation, int after, int most, SecurityContext security) {
    existing(conversation, security);
    List<Message> found = conversations.messages(conversation, after, most + 1);
    List<Message> page = found.stream().limit(most).toList();
    Map<UUID, Outbound> ours = outbounds.ofMessages(page.stream().map(Message::id).toList()).stream()
        .collect(Collectors.toMap(Outbound::id, Function.identity()));
    putCarriersInPlace(ours);
    Map<UUID, FileView> files = attachments.views(page.stream().map(Message::file).filter(Objects::nonNull).toList());
    List<MessageView> views = page.stream().map(each -> view(each, ours.get(each.id()), each.file() == null ? null : files.get(each.file()))).toList();
    return new Page<>(views, found.size() > most ? String.valueOf(page.getLast().seq()) : null);
  }

  /** What went along in another message fares as that one does. */
  private void putCarriersInPlace(Map<UUID, Outbound> ours) {
    Set<UUID> wanted = ours.values().stream().map(Outbound::carrier).filter(Objects::nonNull).collect(Collectors.toSet());
    if (wanted.isEmpty()) return;
    Map<UUID, Outbound> carriers = outbounds.ofMessages(wanted).stream().collect(Collectors.toMap(Outbound::id, Function.identity()));
    ours.replaceAll((id, outbound) -> carriers.getOrDefault(outbound.carrier(), outbound));
  }

  private Conversation existing(UUID id, SecurityContext security) {
    reach.demand(security, id);
    Conversation conversation = conversations.byId(id);
    if (conversation == null) throw Refusal.missing("esa conversación");
    return conversation;
  }

  private List<ConversationView> views(List<Conversation> conversations) {
    Set<UUID> contacts = conversations.stream().map(Conversation::contactId).collect(Collectors.toSet());
    Map<UUID, Set<UUID>> conflicts = standing.conflicts(contacts);
    Set<UUID> unreachable = standing.unreachable(contacts);
    return conversations.stream().map(each -> new ConversationView(each.id(), each.contactId(), each.customer().phone(),
        each.customer().userId(), each.customer().name(), each.channel(), word(each.owner()), each.openedAt(),
        each.lastInboundAt(), conflicts.getOrDefault(each.contactId(), Set.of()), unreachable.contains(each.contactId()), each.prefersMail(), null)).toList();
  }

  private MessageView view(Message message, Outbound outbound, FileView file) {
    boolean theirs = message.author() == Message.Author.CUSTOMER;
    return new MessageView(message.id(), message.seq(), theirs ? "in" : "out", word(message.author()),
        message.agent(), word(message.content().kind()), message.content().text(), message.content().choices(),
        outbound == null ? theirs ? "received" : "sent" : now(outbound), outbound == null ? null : outbound.error(),
        message.at(), message.content(), file, transcribed(message.content()));
  }

  static Transcribed transcribed(Content content) {
    if (!content.hasTranscript()) return null;
    String mark = content.kind() == Content.Kind.AUDIO ? "transcripción automática" : "descripción automática";
    return new Transcribed(mark, content.media().transcript());
  }

  /** Behind a held message others wait that no job has looked at yet. */
  private String now(Outbound outbound) {
    boolean waits = outbound.state() == Outbound.State.PENDING || outbound.state() == Outbound.State.RETRY;
    return waits && outbound.delivery() == null && hold.isOn() ? word(Outbound.State.HELD) : status(outbound);
  }

  static String status(Outbound outbound) {
    if (outbound.delivery() != null) return outbound.delivery() == Receipt.Status.PLAYED
        ? "read" : word(outbound.delivery());
    return switch (outbound.state()) {
      case PENDING -> "queued";
      case ACCEPTED -> "sent";
      case DEAD -> "failed";
      default -> word(outbound.state());
    };
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
