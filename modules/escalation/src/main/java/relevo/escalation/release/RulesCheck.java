package relevo.escalation.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready once the rules are known that decide: a release, or for want of one the built-in default. */
@Readiness
@ApplicationScoped
public class RulesCheck implements HealthCheck {

  @Inject LiveRules live;
  @Inject WatchRules watching;

  @Override
  public HealthCheckResponse call() {
    try {
      return HealthCheckResponse.named("rules").status(isReady(live, watching.hasLooked()))
          .withData("release", live.number()).withData("rules", live.ruleCount()).build();
    } catch (RuntimeException e) {
      return HealthCheckResponse.named("rules").down().withData("error", String.valueOf(e.getMessage())).build();
    }
  }

  static boolean isReady(LiveRules live, boolean looked) {
    return live.number() > 0 || looked;
  }
}
