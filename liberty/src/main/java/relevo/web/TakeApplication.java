package relevo.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import relevo.integration.alert.teams.TakeResource;
import relevo.kernel.RefusalMapper;

/** Where people take a ticket by a link that they were sent. A browser goes there by itself, so whoever has not signed in is led to where one does. */
@ApplicationPath("take")
public class TakeApplication extends Application {

  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(TakeDoor.class, Permissions.class, RefusalMapper.class, TakeResource.class);
  }
}
