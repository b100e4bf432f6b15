package relevo.messaging.channel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** How each number fares, for who looks. It is never a reason to take the desk out of service: the other numbers go on. */
@Readiness
@ApplicationScoped
public class ChannelsHealth implements HealthCheck {

  @Inject Channels channels;

  @Override
  public HealthCheckResponse call() {
    HealthCheckResponseBuilder answer = HealthCheckResponse.named("channels").up();
    channels.all().forEach(channel -> answer.withData(channel.id(), channels.state(channel).word()));
    return answer.build();
  }
}
