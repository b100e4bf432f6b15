package relevo.messaging.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import relevo.jobs.JobHandler;
import relevo.jobs.Jobs;
import relevo.messaging.provider.Inbound;
import relevo.messaging.provider.Providers;

/** Shows customers that the bot has read what they wrote and is about to answer, where the operator wants that. */
@ApplicationScoped
class ShowRead implements JobHandler<ShowRead.Seen, Void> {

  static final String KIND = "messaging.show-read";

  /** Which message, on which of our numbers. */
  public record Seen(String channel, String message) {}

  @Inject @ConfigProperty(name = "relevo.meta.show-read", defaultValue = "false") boolean wanted;
  @Inject Providers providers;
  @Inject Jobs jobs;

  void ask(UUID contact, Inbound message) {
    if (wanted) jobs.add(KIND, contact, new Seen(message.channel(), message.id()));
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Class<Seen> input() {
    return Seen.class;
  }

  @Override
  public boolean calls() {
    return true;
  }

  @Override
  public Void call(Seen seen) {
    providers.of(seen.channel()).seen(seen.channel(), seen.message(), true);
    return null;
  }

  @Override
  public void settle(Seen seen, Void nothing) {}
}
