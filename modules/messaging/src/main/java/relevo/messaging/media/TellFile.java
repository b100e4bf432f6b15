package relevo.messaging.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import relevo.events.flow.FileAsked;
import relevo.events.integration.CopyAsked;

/** Tells who has to read a customer's file whether it is here, and how to have its bytes. */
@ApplicationScoped
class TellFile {

  @Inject Attachments attachments;
  @Inject FileStore store;

  void on(@Observes FileAsked asked) {
    Attachment file = attachments.byId(asked.file());
    if (file == null) return;
    switch (file.state()) {
      case WAITING -> asked.isOnItsWay();
      case STORED -> asked.isHere(copy(file));
      case LOST, UPLOADING -> { }
    }
  }

  void on(@Observes CopyAsked asked) {
    Attachment file = attachments.byId(asked.file());
    if (file == null) return;
    switch (file.state()) {
      case WAITING -> asked.isOnItsWay();
      case STORED -> asked.isHere(copy(file));
      case LOST, UPLOADING -> { }
    }
  }

  private FileAsked.Copy copy(Attachment file) {
    var name = file.id();
    long size = file.size();
    return new FileAsked.Copy(file.mimeType(), size, sink -> store.copy(name, 0, size, sink));
  }
}
