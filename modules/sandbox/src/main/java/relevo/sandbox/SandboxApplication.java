package relevo.sandbox;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import relevo.kernel.RefusalMapper;
import relevo.sandbox.clock.ClockResource;
import relevo.sandbox.phone.GraphResource;
import relevo.sandbox.phone.PhonesResource;
import relevo.sandbox.shop.OrdersResource;

/** The outside world of the demo, under {@code /demo}. */
@ApplicationPath("/demo")
public class SandboxApplication extends Application {

  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(GraphResource.class, PhonesResource.class, OrdersResource.class, ClockResource.class,
        RefusalMapper.class);
  }
}
