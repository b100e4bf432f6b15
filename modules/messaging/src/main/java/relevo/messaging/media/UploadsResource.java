package relevo.messaging.media;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.UUID;
import relevo.kernel.Refusal;
import relevo.messaging.conversation.Conversation;
import relevo.messaging.conversation.Conversations;
import relevo.messaging.provider.Providers;
import relevo.permission.Allowed;
import relevo.permission.Caller;
import relevo.permission.Reach;
import relevo.permission.Role;

/** Files that one of us is about to send: the body is the file itself. */
@Path("conversations/{id}/uploads")
@RequestScoped
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
@Allowed(to = {Role.AGENT, Role.SUPERVISOR})
public class UploadsResource {

  @Inject ReceiveUpload receive;
  @Inject Uploading uploading;
  @Inject FileStore store;
  @Inject Conversations conversations;
  @Inject Providers providers;
  @Inject Reach reach;
  @Context SecurityContext security;

  /** A file that is here: {@code mimeType} is what its bytes say, whatever was declared. */
  public record Uploaded(UUID id, String mimeType, String fileName, long size) {}

  /**
   * Keeps a file for a message of this conversation: {@code content.media.stored} of the message is its id. Forgotten after a day
   * unless it is sent.
   *
   * @param name percent-encoded
   * @return 413 if it is larger, 415 if it is something else than WhatsApp takes
   */
  @POST
  public Uploaded upload(@PathParam("id") UUID id, @HeaderParam("Content-Type") String declared, @HeaderParam("X-File-Name") String name,
      InputStream body) throws IOException {
    reach.demand(security, id);
    Conversation conversation = conversations.byId(id);
    if (conversation == null) throw Refusal.missing("esa conversación");
    String called = FileName.of(name);
    Download.Copy copy = uploading.of(body, declared, called, providers.of(conversation.channel()).largestFile());
    try {
      UUID file = receive.expect(id, Caller.of(security).name(), called);
      store.keep(file, copy.file(), copy.mimeType());
      FileView view = receive.received(file, copy);
      return new Uploaded(file, view.mimeType(), view.fileName(), view.size());
    } finally {
      Files.deleteIfExists(copy.file());
    }
  }
}
