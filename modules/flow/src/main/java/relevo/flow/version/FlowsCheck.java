package relevo.flow.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import relevo.flow.definition.Flows;

/** Ready once the flows are known; tells which version of each this node runs. */
@Readiness
@ApplicationScoped
public class FlowsCheck implements HealthCheck {

  @Inject Flows flows;

  @Override
  public HealthCheckResponse call() {
    HealthCheckResponseBuilder answer = HealthCheckResponse.named("flows");
    try {
      flows.versions().forEach(answer::withData);
      return answer.status(!flows.versions().isEmpty()).build();
    } catch (RuntimeException e) {
      return answer.down().withData("error", String.valueOf(e.getMessage())).build();
    }
  }
}
