package relevo.messaging.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.UUID;
import relevo.jobs.Jobs;
import relevo.kernel.ProductClock;
import relevo.messaging.conversation.Conversation;
import relevo.messaging.conversation.Conversations;

/** Writes down a file that one of us uploads: that it comes, and that it is here. Between the two no transaction waits for its bytes. */
@ApplicationScoped
class ReceiveUpload {

  /** What nobody has sent by then is forgotten. */
  static final Duration PATIENCE = Duration.ofDays(1);

  @Inject Attachments attachments;
  @Inject Conversations conversations;
  @Inject Jobs jobs;
  @Inject ProductClock clock;

  /** @return the name under which it is to be kept */
  @Transactional
  UUID expect(UUID conversation, String agent, String name) {
    Conversation of = conversations.byId(conversation);
    Attachment upload = Attachment.uploadedBy(agent, of, name, clock.now());
    attachments.add(upload);
    jobs.addLater(ForgetUpload.KIND, of.contactId(), clock.now().plus(PATIENCE), new ForgetUpload.Errand(upload.id()));
    return upload.id();
  }

  @Transactional
  FileView received(UUID id, Download.Copy copy) {
    Attachment upload = attachments.lock(id);
    upload.stored(copy, clock.now());
    return upload.view();
  }
}
