package relevo.messaging.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.UUID;
import relevo.events.Content;
import relevo.events.content.Media;
import relevo.kernel.Egress;
import relevo.kernel.ProductClock;
import relevo.kernel.Refusal;
import relevo.messaging.conversation.Conversation;
import relevo.messaging.media.Attachment.State;
import relevo.messaging.provider.Enclosure;
import relevo.messaging.provider.Providers;
import relevo.messaging.provider.SendResult;

/** Files of ours that go along with messages. Works in its caller's transaction, the handing over apart. */
@ApplicationScoped
public class Enclosures {

  @Inject Attachments attachments;
  @Inject SignedLinks links;
  @Inject Providers providers;
  @Inject FileStore store;
  @Inject ProductClock clock;

  private static UUID file(Content content) {
    return content.media() == null ? null : content.media().stored();
  }

  /**
   * What a person wants to send, with what we know of its file; the same where it has none.
   *
   * @throws Refusal if no such file of this very conversation is here, or it may not go like this
   */
  public Content chosen(Conversation conversation, Content content) {
    if (file(content) == null) return content;
    Attachment file = attachments.lock(file(content));
    if (file == null || !file.conversationId().equals(conversation.id()) || file.state() != State.STORED) {
      throw Refusal.missing("ese archivo en esta conversación: súbalo de nuevo");
    }
    check(file, content.kind(), conversation.channel());
    Media media = Media.ofId(null, file.mimeType()).called(file.view().fileName()).keptAs(file.id());
    boolean voice = content.media().voice() && file.mimeType().equals(OggOpus.TYPE);
    return content.with(voice ? media.spoken() : media);
  }

  private void check(Attachment file, Content.Kind kind, String channel) {
    UploadLimits.Limit limit = UploadLimits.of(kind).filter(each -> each.mimeTypes().contains(file.mimeType())).orElseThrow(
        () -> new Refusal(422, "file-kind", "El archivo es «" + file.mimeType() + "» y no puede ir en un mensaje de la clase " + kind + "."));
    if (file.size() > limit.bytes()) throw UploadLimits.tooLarge(limit.bytes());
    if (!providers.of(channel).takesFiles() && links.to(file.id(), channel).isEmpty()) {
      throw new Refusal(409, "public-url-missing", "Este número recoge los archivos de una dirección pública de Relevo, y no hay ninguna:"
          + " quien lo administra debe configurar RELEVO_PUBLIC_URL.");
    }
  }

  /** From now on the file belongs to that message. */
  public void goesWith(Content content, UUID message) {
    if (file(content) != null) attachments.byId(file(content)).goesWith(message);
  }

  /** Has its file to be handed over before the message leaves? */
  public boolean goesAhead(Content content, String channel) {
    return file(content) != null && providers.of(channel).takesFiles();
  }

  /** Has the provider the file already, so that messages may name it? */
  public boolean isThere(Content content) {
    Attachment file = attachments.byId(file(content));
    return file == null || file.vendorId(clock.now()).isPresent();
  }

  /** The content with its file as the provider finds it; empty if it could not. */
  public Optional<Content> addressed(Content content, String channel) {
    if (file(content) == null) return Optional.of(content);
    Attachment file = attachments.byId(file(content));
    if (file == null || file.state() != State.STORED) return Optional.empty();
    Media media = content.media();
    if (!providers.of(channel).takesFiles()) return links.to(file.id(), channel).map(link -> content.with(media.at(link)));
    return file.vendorId(clock.now()).map(id -> content.with(media.known(id)));
  }

  /** Hands a file over, outside any transaction. */
  public SendResult handOver(String channel, Content content, long size) {
    Media media = content.media();
    return providers.of(channel).take(channel, new Enclosure(media.fileName(), media.mimeType(), new Egress.Body() {
      @Override
      public long size() {
        return size;
      }

      @Override
      public void writeTo(OutputStream sink) throws IOException {
        store.copy(media.stored(), 0, size, sink);
      }
    }));
  }

  public long size(Content content) {
    return attachments.byId(file(content)).size();
  }

  /** The provider has the file, under this id; null if it must be handed over anew. */
  public void handedOver(Content content, String vendorId) {
    if (file(content) != null) attachments.lock(file(content)).handedOver(vendorId, clock.now());
  }
}
