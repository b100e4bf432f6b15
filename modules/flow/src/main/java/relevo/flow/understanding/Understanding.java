package relevo.flow.understanding;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads what customers write, by the word lists that analysts keep. */
@ApplicationScoped
public class Understanding {

  private static final System.Logger LOG = System.getLogger(Understanding.class.getName());
  private static final long LOOK_AGAIN_MILLIS = 500;

  @Inject @ConfigProperty(name = "relevo.rules.dir", defaultValue = "rules") String rulesDir;

  @Inject ChangedLists changed;
  @Resource ManagedScheduledExecutorService clock;

  private WordLists words;

  /** With the lists of the jar alone. */
  public static Understanding builtIn() {
    Understanding understanding = new Understanding();
    understanding.rulesDir = "no-such-folder";
    understanding.open();
    return understanding;
  }

  @PostConstruct
  void open() {
    Path folder = Path.of(rulesDir, "words");
    words = new WordLists(folder, () -> changed == null ? Map.of() : changed.known(),
        problem -> LOG.log(System.Logger.Level.WARNING, problem));
  }

  void on(@Observes Startup startup) {
    clock.scheduleWithFixedDelay(this::lookForChanges, LOOK_AGAIN_MILLIS, LOOK_AGAIN_MILLIS, TimeUnit.MILLISECONDS);
  }

  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) WordListChanged news) {
    changed.learn(news);
    words.refresh();
  }

  private void lookForChanges() {
    try {
      words.refresh();
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.WARNING, "The word lists could not be made anew; the old ones stay", e);
    }
  }

  /** The lines of a list, such as {@code reembolso.es}, with a change to it. */
  List<String> lines(String name, ListChange change) {
    return words.lines(name + ".txt", change);
  }

  public Reading read(String text) {
    return text == null || text.isBlank() ? Reading.NOTHING : words.current().read(text);
  }
}
