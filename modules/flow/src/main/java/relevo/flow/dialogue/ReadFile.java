package relevo.flow.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import relevo.events.Content;
import relevo.events.Owner;
import relevo.events.flow.FileAsked;
import relevo.events.flow.FileTranscribed;
import relevo.events.flow.ReplyDelayed;
import relevo.events.messaging.MessageReceived;
import relevo.flow.senses.Senses;
import relevo.jobs.JobHandler;
import relevo.jobs.Jobs;
import relevo.kernel.ProductClock;

/**
 * Has a voice heard or a picture looked at while the customer's later messages wait; the turn is then taken with what was read as its
 * words, or without. While the file itself is on its way it waits for that too, not for long.
 */
@ApplicationScoped
class ReadFile implements JobHandler<ReadFile.Errand, String> {

  static final String KIND = "flow.read-file";

  /** For the file to come. */
  static final Duration PATIENCE = Duration.ofSeconds(15);
  private static final Duration LOOK_EVERY = Duration.ofMillis(500);

  /** Which message, and until when to wait for its file. {@code language} and {@code file} are not kept: they are what the call is given. */
  public record Errand(MessageReceived message, Instant until, String language, FileAsked.Copy file) {}

  @Inject Senses senses;
  @Inject TakeTurn turns;
  @Inject Dialogues dialogues;
  @Inject Jobs jobs;
  @Inject ProductClock clock;
  @Inject Event<FileAsked> files;
  @Inject Event<FileTranscribed> transcribed;
  @Inject Event<ReplyDelayed> delayed;

  boolean isWanted(Content content) {
    return senses.isWanted(content);
  }

  void ask(MessageReceived message) {
    jobs.add(KIND, message.customer().contactId(), new Errand(message, clock.now().plus(PATIENCE), null, null));
    if (message.owner() == Owner.BOT) delayed.fire(new ReplyDelayed(message.conversationId(), message.messageId()));
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Class<Errand> input() {
    return Errand.class;
  }

  @Override
  public Direction direction() {
    return Direction.IN;
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
  public boolean first() {
    return true;
  }

  @Override
  public Duration deadline() {
    return Senses.PATIENCE.plusSeconds(2);
  }

  @Override
  public Start<Errand> begin(Errand errand, int attempt) {
    FileAsked asked = new FileAsked(errand.message().content().media().stored());
    files.fire(asked);
    Instant now = clock.now();
    if (asked.waiting() && now.isBefore(errand.until())) return Start.at(now.plus(LOOK_EVERY));
    String language = dialogues.of(errand.message().conversationId()).map(Dialogue::language).orElse(null);
    return Start.call(new Errand(errand.message(), errand.until(), language, asked.copy()));
  }

  /** Never throws; null where there is nothing to be read. */
  @Override
  public String call(Errand errand) {
    if (errand.file() == null) return null;
    return senses.read(errand.message().content().kind(), errand.file(), errand.language()).orElse(null);
  }

  @Override
  public void settle(Errand errand, String words) {
    MessageReceived message = errand.message();
    if (words == null) {
      turns.hear(message);
      return;
    }
    String source = senses.source(message.content().kind());
    transcribed.fire(new FileTranscribed(message.conversationId(), message.messageId(), words, source));
    turns.hear(message.saying(message.content().transcribed(words)));
  }

  /** Even then the customer gets an answer. */
  @Override
  public void parked(Errand errand, String error) {
    turns.hear(errand.message());
  }
}
