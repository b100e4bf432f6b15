package relevo.messaging.channel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import relevo.messaging.channel.ChannelState.Condition;

/** How many of our numbers are not well, for the metrics page. */
@ApplicationScoped
class ChannelGauges {

  @Inject MetricRegistry metrics;
  @Inject Channels channels;

  void register(@Observes @Initialized(ApplicationScoped.class) Object application) {
    metrics.gauge(Metadata.builder()
        .withName("relevo_channels_ailing")
        .withDescription("Numbers whose key is refused, that are held or restricted, or whose quality is low")
        .build(), this::ailing);
  }

  private long ailing() {
    return channels.all().stream().filter(channel -> channels.state(channel).condition() != Condition.OK).count();
  }
}
