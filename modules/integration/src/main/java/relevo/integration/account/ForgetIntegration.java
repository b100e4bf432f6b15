package relevo.integration.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import relevo.jobs.JobHandler;
import relevo.jobs.Jobs;
import relevo.kernel.ProductClock;

/** Forgets what was told to an integration that was taken away, step by step: it may be millions of rows. */
@ApplicationScoped
class ForgetIntegration implements JobHandler<ForgetIntegration.Gone, Void> {

  static final String KIND = "integration.forget";
  static final int STEP = 5_000;

  private static final Duration PAUSE = Duration.ofMillis(200);

  /** Which. */
  public record Gone(String name) {}

  @Inject StoredAccounts stored;
  @Inject Jobs jobs;
  @Inject ProductClock clock;

  static UUID line(String name) {
    return UUID.nameUUIDFromBytes(("integration " + name).getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Class<Gone> input() {
    return Gone.class;
  }

  @Override
  public void settle(Gone gone, Void nothing) {
    if (!stored.forget(gone.name(), STEP)) jobs.addLater(KIND, line(gone.name()), clock.now().plus(PAUSE), gone);
  }
}
