package relevo.messaging.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import relevo.events.content.Media;
import relevo.jobs.JobHandler;
import relevo.kernel.Egress;
import relevo.kernel.ProductClock;
import relevo.messaging.provider.NoFile;

/** Brings a customer's file home soon after its message came, while the provider still has it, and tries again for days if need be. */
@ApplicationScoped
class FetchAttachment implements JobHandler<FetchAttachment.Errand, FetchAttachment.Outcome> {

  static final String KIND = "messaging.fetch-attachment";

  /** Large files at once: each may take a line for minutes and a hundred megabytes of disk. */
  private static final int AT_ONCE = 8;
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  /** Which file. The rest is not kept: it is what the call is given. */
  public record Errand(UUID id, String channel, Media file) {}

  /** A copy, or why there is none; neither if it was not its turn. */
  record Outcome(Download.Copy copy, String error, boolean forGood) {

    static final Outcome NOT_YET = new Outcome(null, null, false);
  }

  @Inject Attachments attachments;
  @Inject Download download;
  @Inject FileStore store;
  @Inject ProductClock clock;

  private final Semaphore places = new Semaphore(AT_ONCE);

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Class<Errand> input() {
    return Errand.class;
  }

  @Override
  public boolean calls() {
    return true;
  }

  @Override
  public boolean leaves() {
    return false;
  }

  @Override
  public Duration deadline() {
    return Download.DEADLINE.plus(PATIENCE).plusSeconds(30);
  }

  @Override
  public void prepare(List<Errand> batch) {
    attachments.lock(batch.stream().map(Errand::id).toList());
  }

  @Override
  public Start<Errand> begin(Errand errand, int attempt) {
    Attachment attachment = attachments.byId(errand.id());
    if (attachment == null || attachment.state() != Attachment.State.WAITING) return Start.drop();
    return Start.call(new Errand(errand.id(), attachment.channel(), attachment.source()));
  }

  @Override
  public Outcome call(Errand errand) throws InterruptedException {
    if (!places.tryAcquire(PATIENCE.toSeconds(), TimeUnit.SECONDS)) return Outcome.NOT_YET;
    try {
      return fetched(errand);
    } catch (NoFile none) {
      return new Outcome(null, none.getMessage(), none.isForGood());
    } catch (Egress.NotSent | Egress.Unanswered away) {
      return new Outcome(null, away.getMessage(), false);
    } catch (IOException | UncheckedIOException ours) {
      return new Outcome(null, "El almacén de archivos no acepta el archivo: " + ours.getMessage(), false);
    } finally {
      places.release();
    }
  }

  private Outcome fetched(Errand errand) throws IOException, NoFile, Egress.NotSent, Egress.Unanswered {
    Download.Copy copy = download.of(errand.channel(), errand.file());
    try {
      store.keep(errand.id(), copy.file(), copy.mimeType());
      return new Outcome(copy, null, false);
    } finally {
      Files.deleteIfExists(copy.file());
    }
  }

  @Override
  public Optional<Instant> again(Errand errand, Outcome outcome, int attempt) {
    if (outcome.copy() != null || outcome.forGood()) return Optional.empty();
    if (outcome.error() == null) return Optional.of(clock.now());
    Attachment attachment = attachments.byId(errand.id());
    Optional<Instant> next = FetchPlan.next(attachment.tries() + 1, attachment.createdAt(), clock.now());
    next.ifPresent(due -> attachment.failed(outcome.error(), due));
    return next;
  }

  @Override
  public void settle(Errand errand, Outcome outcome) {
    Attachment attachment = attachments.byId(errand.id());
    if (outcome.copy() == null) attachment.lost(outcome.error());
    else attachment.stored(outcome.copy(), clock.now());
  }

  /** A defect of ours, not of the file: a person may ask for another try. */
  @Override
  public void parked(Errand errand, String error) {
    attachments.lock(errand.id()).lost(error);
  }
}
