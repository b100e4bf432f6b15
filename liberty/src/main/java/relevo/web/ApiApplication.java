package relevo.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import relevo.kernel.RefusalMapper;
import relevo.messaging.outbound.ConversationResource;

/** The API, in one list. Everything in it asks for the token. */
@ApplicationPath("api/v1")
public class ApiApplication extends Application {

  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(
        TokenFilter.class, RefusalMapper.class,
        ConversationResource.class);
  }
}
