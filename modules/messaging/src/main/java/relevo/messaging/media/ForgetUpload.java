package relevo.messaging.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.UUID;
import relevo.jobs.JobHandler;

/** Removes a file that was uploaded and never sent, once its day is over. */
@ApplicationScoped
class ForgetUpload implements JobHandler<ForgetUpload.Errand, Void> {

  static final String KIND = "messaging.forget-upload";

  /** Which file. */
  public record Errand(UUID id) {}

  @Inject Attachments attachments;
  @Inject FileStore store;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Class<Errand> input() {
    return Errand.class;
  }

  @Override
  public boolean calls() {
    return true;
  }

  @Override
  public boolean leaves() {
    return false;
  }

  /** From here on it cannot be sent any more. */
  @Override
  public Start<Errand> begin(Errand errand, int attempt) {
    Attachment upload = attachments.lock(errand.id());
    if (upload == null || upload.messageId() != null) return Start.drop();
    upload.expired();
    return Start.call(errand);
  }

  @Override
  public Void call(Errand errand) throws IOException {
    store.remove(errand.id());
    return null;
  }

  @Override
  public void settle(Errand errand, Void nothing) {
    attachments.remove(errand.id());
  }
}
