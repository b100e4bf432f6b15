package relevo.messaging.notice;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import relevo.events.Content;
import relevo.kernel.WatchedFolder;

/** Grants what customers write about being written to, by the word lists of {@code consent} in the rules' folder. */
@ApplicationScoped
public class Wishes {

  /** As the ledger names it: it came by words of theirs, not by WhatsApp's own switch. */
  static final String SOURCE = "words";

  private static final Logger LOG = System.getLogger(Wishes.class.getName());
  private static final long LOOK_AGAIN_NANOS = 500_000_000L;

  /** What was granted; {@code languages} are those that the words are in, likeliest first. */
  public record Granted(boolean stop, List<String> languages) {}

  @Inject @ConfigProperty(name = "relevo.rules.dir", defaultValue = "rules") String rulesDir;
  @Inject Consents consents;

  private final AtomicLong nextLook = new AtomicLong(System.nanoTime());
  private WatchedFolder folder;
  private volatile WishWords words;

  @PostConstruct
  void open() {
    folder = new WatchedFolder(Path.of(rulesDir, "consent"), file -> file.toString().endsWith(".txt"));
    words = WishWords.of(builtIn(), problem -> LOG.log(Level.WARNING, problem));
    look();
  }

  /** Writes the wish down if the whole message is one. "Again" is one only from who wanted no more: to others it says nothing. */
  public Optional<Granted> grant(UUID contact, Content content, Instant at) {
    Optional<WishWords.Meaning> meant = current().in(said(content));
    if (meant.isEmpty()) return Optional.empty();
    boolean stop = meant.get().value().equals("stop");
    if (!stop && !consents.refusesMarketing(contact)) return Optional.empty();
    consents.record(contact, Consents.MARKETING, meant.get().value(), SOURCE, at);
    return Optional.of(new Granted(stop, meant.get().languages()));
  }

  /** What was typed, or what a tapped button stands for: a template's own button, since ours stand for other things. */
  private static String said(Content content) {
    return switch (content.kind()) {
      case TEXT -> content.text();
      case CHOICE -> content.choice();
      default -> null;
    };
  }

  /** One caller looks; the others go on with what there is. */
  private WishWords current() {
    long now = System.nanoTime();
    long due = nextLook.get();
    if (now - due >= 0 && nextLook.compareAndSet(due, now + LOOK_AGAIN_NANOS)) look();
    return words;
  }

  private void look() {
    try {
      if (!folder.changed()) return;
      Map<String, String> texts = folder.read();
      words = WishWords.of(texts.isEmpty() ? builtIn() : texts, problem -> LOG.log(Level.WARNING, problem));
    } catch (UncheckedIOException unreadable) {
      LOG.log(Level.WARNING, "no se puede leer la carpeta de bajas y altas; siguen las últimas buenas: " + unreadable.getMessage());
    }
  }

  /** The lists in the jar, for a rules' folder without any. */
  static Map<String, String> builtIn() {
    Map<String, String> texts = new TreeMap<>();
    for (String language : List.of("es", "pt", "en", "ca", "gl", "eu", "fr")) {
      for (String list : List.of("baja", "alta")) {
        String name = list + "." + language + ".txt";
        try (InputStream in = Wishes.class.getResourceAsStream("/relevo/messaging/consent/" + name)) {
          texts.put(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
    return texts;
  }
}
