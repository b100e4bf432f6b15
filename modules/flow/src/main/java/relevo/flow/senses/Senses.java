package relevo.flow.senses;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import relevo.events.Content;
import relevo.events.Content.Kind;
import relevo.events.flow.FileAsked;
import relevo.flow.model.ModelSettings;
import relevo.kernel.Egress;

/** Has the operator's models hear voices and look at pictures. Not to be had, late or wrong, it is as if there were none. */
@ApplicationScoped
public class Senses {

  /** For one file, all together. */
  public static final Duration PATIENCE = Duration.ofSeconds(10);

  private static final int AT_ONCE = 16;
  private static final Logger LOG = System.getLogger(Senses.class.getName());

  @Inject ModelSettings settings;
  @Inject @ConfigProperty(name = "relevo.model.transcription") Optional<String> transcription;
  @Inject @ConfigProperty(name = "relevo.model.vision") Optional<String> vision;
  @Inject Egress egress;

  private final Map<Kind, Sense> senses = new EnumMap<>(Kind.class);
  private final Semaphore places = new Semaphore(AT_ONCE);

  /** Of nobody. */
  public static Senses none() {
    return of(ModelSettings.of(null, null, null, "openai"), null, null);
  }

  /** @param transcription the model that hears, {@code vision} the one that sees; each null if there is none */
  public static Senses of(ModelSettings settings, String transcription, String vision) {
    Senses senses = new Senses();
    senses.settings = settings;
    senses.transcription = Optional.ofNullable(transcription);
    senses.vision = Optional.ofNullable(vision);
    if (settings.isOn()) senses.egress = Egress.open();
    senses.wake();
    return senses;
  }

  @PostConstruct
  void wake() {
    if (!settings.isOn()) return;
    named(transcription).ifPresent(model -> senses.put(Kind.AUDIO, new Hearing(model)));
    named(vision).ifPresent(model -> senses.put(Kind.IMAGE, new Sight(model)));
    for (Sense sense : senses.values()) egress.trust(settings.address(sense.model, sense.path()));
  }

  private static Optional<String> named(Optional<String> model) {
    return model.map(String::strip).filter(name -> !name.isEmpty());
  }

  /** True of a voice or a picture of which a copy is or will be here, if there is a model for it. */
  public boolean isWanted(Content content) {
    return senses.containsKey(content.kind()) && content.media() != null && content.media().stored() != null;
  }

  /** As it names itself where its words are kept. */
  public String source(Kind kind) {
    return "modelo:" + senses.get(kind).model;
  }

  /** Ends within {@link #PATIENCE}, and never throws. {@code language} may be null. */
  public Optional<String> read(Kind kind, FileAsked.Copy file, String language) {
    Sense sense = senses.get(kind);
    boolean can = sense != null && sense.takes(file.mimeType()) && file.size() <= sense.largest();
    if (!can || !sense.breaker.allows()) return Optional.empty();
    long end = System.nanoTime() + PATIENCE.toNanos();
    try {
      if (!places.tryAcquire(PATIENCE.toMillis() / 2, TimeUnit.MILLISECONDS)) return Optional.empty();
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
    try {
      return asked(sense, file, language, end);
    } finally {
      places.release();
    }
  }

  private Optional<String> asked(Sense sense, FileAsked.Copy file, String language, long end) {
    try {
      Egress.Answer answer = answer(sense, file, language, end);
      if (answer.status() == 200 || answer.status() == 400) sense.breaker.succeeded();
      else sense.breaker.failed();
      Optional<String> words = answer.status() == 200 ? sense.read(answer.body()).flatMap(Plain::text) : Optional.empty();
      if (words.isEmpty()) LOG.log(Level.WARNING, "The model {0} answered {1} and no words", sense.model, answer.status());
      return words;
    } catch (IOException | UncheckedIOException ours) {
      LOG.log(Level.WARNING, "A file could not be put to the model: {0}", ours.getMessage());
    } catch (Egress.NotSent | Egress.Unanswered | RuntimeException away) {
      sense.breaker.failed();
      LOG.log(Level.WARNING, "The model {0} was not to be had: {1}", sense.model, away.getClass().getSimpleName());
    }
    return Optional.empty();
  }

  /** By way of a file, so that many large ones at once do not fill the memory. */
  private Egress.Answer answer(Sense sense, FileAsked.Copy file, String language, long end)
      throws IOException, Egress.NotSent, Egress.Unanswered {
    Path request = Files.createTempFile("relevo-sense-", "");
    try {
      try (OutputStream sink = Sense.until(end, new BufferedOutputStream(Files.newOutputStream(request)))) {
        sense.write(file, language, sink);
      }
      Egress.Call call = new Egress.Call("POST", settings.address(sense.model, sense.path()), settings.headers(sense.contentType()), null,
          Sense.left(end));
      return egress.send(call, request);
    } finally {
      Files.deleteIfExists(request);
    }
  }
}
