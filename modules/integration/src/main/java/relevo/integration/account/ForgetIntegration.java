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

  /** The first step now, so that of a small one nothing is left, and the rest a little later. */
  void some(String name) {
    if (stored.forget(name, STEP)) return;
    UUID line = UUID.nameUUIDFromBytes(("integration " + name).getBytes(StandardCharsets.UTF_8));
    jobs.addLater(KIND, line, clock.now().plus(PAUSE), new Gone(name));
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
    some(gone.name());
  }
}
