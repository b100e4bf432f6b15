package relevo.sandbox.firsthour;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import relevo.kernel.Egress;
import relevo.sandbox.story.Desk;
import relevo.sandbox.story.Story;
import relevo.sandbox.story.StoryRunner;

/** Gives a new demo desk something to show: once it is ready, invented people live an hour's work on it. */
@ApplicationScoped
class FirstHour {

  private static final Logger LOG = System.getLogger(FirstHour.class.getName());
  private static final long LOOK_EVERY_MILLIS = 500;
  private static final int MOST_LOOKS = 600;

  @Inject Egress egress;
  @Resource ManagedExecutorService workers;
  @Inject @ConfigProperty(name = "relevo.sandbox", defaultValue = "true") boolean demo;
  @Inject @ConfigProperty(name = "relevo.demo.story", defaultValue = "false") boolean wanted;
  @Inject @ConfigProperty(name = "relevo.demo.password") Optional<String> password;
  @Inject @ConfigProperty(name = "relevo.api.token") Optional<String> token;
  @Inject @ConfigProperty(name = "relevo.http.port", defaultValue = "9080") int port;
  @Inject @ConfigProperty(name = "relevo.rules.dir", defaultValue = "rules") String rulesDir;

  private volatile boolean stopping;

  void start(@Observes @Initialized(ApplicationScoped.class) Object application) {
    if (demo && wanted && token.isPresent()) workers.execute(this::live);
  }

  @PreDestroy
  void stop() {
    stopping = true;
  }

  private void live() {
    URI base = URI.create("http://127.0.0.1:" + port);
    Desk desk = new Desk(egress, base, token.orElseThrow());
    try {
      if (!isReady(desk)) return;
      StoryRunner runner = new StoryRunner(egress, base, token.orElseThrow());
      new Telling(desk, runner::run, new Crew(desk, password.orElse(null)), () -> stopping)
          .tell(Story.in(Path.of(rulesDir, "stories", "primera-hora")));
    } catch (IOException | IllegalStateException | IllegalArgumentException trouble) {
      LOG.log(Level.WARNING, "The desk's first hour was not told: {0}", trouble.getMessage());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean isReady(Desk desk) throws InterruptedException {
    for (int looks = 0; looks < MOST_LOOKS && !stopping; looks++) {
      try {
        desk.get("/health/ready");
        return true;
      } catch (IllegalStateException notYet) {
        TimeUnit.MILLISECONDS.sleep(LOOK_EVERY_MILLIS);
      }
    }
    return false;
  }
}
