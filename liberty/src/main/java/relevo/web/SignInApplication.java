package relevo.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import relevo.access.oidc.OidcResource;
import relevo.access.oidc.RefusalPage;

/** Where browsers sign in by themselves, with a provider of identities. For strangers, so the door is not asked. */
@ApplicationPath("sign-in")
public class SignInApplication extends Application {

  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(OidcResource.class, RefusalPage.class);
  }
}
