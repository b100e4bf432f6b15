package relevo.flow.understanding;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads what customers write, by the word lists that analysts keep. */
@ApplicationScoped
public class Understanding {

  private static final System.Logger LOG = System.getLogger(Understanding.class.getName());

  @Inject @ConfigProperty(name = "relevo.rules.dir", defaultValue = "rules") String rulesDir;

  @Inject ChangedLists changed;

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
    words = new WordLists(folder, () -> changed == null ? Map.of() : changed.known(), problem -> LOG.log(System.Logger.Level.WARNING, problem), System::nanoTime);
  }

  /** The lines of a list, such as {@code reembolso.es}, with a change to it. */
  List<String> lines(String name, ListChange change) {
    return words.lines(name + ".txt", change);
  }

  public Reading read(String text) {
    return text == null || text.isBlank() ? Reading.NOTHING : words.current().read(text);
  }
}
