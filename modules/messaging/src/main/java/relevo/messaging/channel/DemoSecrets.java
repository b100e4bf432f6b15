package relevo.messaging.channel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Warns about the demo's well-known secret, and refuses to run with it where the sandbox is off. */
@ApplicationScoped
class DemoSecrets {

  private static final Logger LOG = System.getLogger(DemoSecrets.class.getName());

  @Inject MetaChannel channel;
  @Inject @ConfigProperty(name = "relevo.sandbox", defaultValue = "true") boolean sandbox;

  void check(@Observes @Initialized(ApplicationScoped.class) Object application) {
    if (!channel.usesDemoSecret()) return;
    if (!sandbox) {
      throw new IllegalStateException("RELEVO_META_APP_SECRET still has the demo's value, which everybody knows."
          + " Set the app secret of your Meta app, or RELEVO_SANDBOX=true for a demo.");
    }
    LOG.log(Level.WARNING, "The demo's app secret is in use; set RELEVO_META_APP_SECRET before anything real");
  }
}
