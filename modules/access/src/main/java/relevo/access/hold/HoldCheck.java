package relevo.access.hold;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import relevo.hold.Held;
import relevo.hold.Hold;

/** Says that nothing leaves, for who looks. A held desk is ready: it takes what comes in, and people must get in to release it. */
@Readiness
@ApplicationScoped
public class HoldCheck implements HealthCheck {

  @Inject Hold hold;

  @Override
  public HealthCheckResponse call() {
    HealthCheckResponseBuilder answer = HealthCheckResponse.named("hold").up();
    try {
      Optional<Held> held = hold.held();
      answer.withData("held", held.isPresent());
      held.ifPresent(each -> answer.withData("reason", each.reason()).withData("since", each.since().toString()));
    } catch (IllegalStateException unknown) {
      answer.withData("held", "unknown");
    }
    return answer.build();
  }
}
