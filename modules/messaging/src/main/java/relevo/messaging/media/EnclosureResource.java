package relevo.messaging.media;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import relevo.messaging.media.Attachment.State;

/** Where a vendor fetches a file that we send, if it takes none by itself: for whoever holds an address that we signed, for some hours. */
@Path("files/{id: [0-9a-f-]{36}}/{until}/{signature}")
@RequestScoped
public class EnclosureResource {

  @Inject Attachments attachments;
  @Inject SignedLinks links;
  @Inject FileStore store;

  /** @return 404 for an address that is not ours, or not any more */
  @GET
  @Transactional
  public Response file(@PathParam("id") UUID id, @PathParam("until") String until, @PathParam("signature") String signature) {
    Attachment file = attachments.byId(id);
    boolean good = file != null && file.state() == State.STORED && links.fits(id, file.channel(), until, signature);
    return good ? new Serving(file.view(), file.sha256(), store).forVendor() : Response.status(Response.Status.NOT_FOUND).build();
  }
}
