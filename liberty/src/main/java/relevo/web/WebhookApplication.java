package relevo.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import relevo.integration.inbound.CallbackResource;
import relevo.messaging.inbound.WebhookResource;
import relevo.messaging.media.EnclosureResource;

/** Where providers and the systems around the desk call. Guarded by their signatures, and by ours where they fetch a file. */
@ApplicationPath("webhooks")
public class WebhookApplication extends Application {

  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(WebhookResource.class, EnclosureResource.class, CallbackResource.class);
  }
}
