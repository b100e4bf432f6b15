package relevo.messaging.deadletter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import relevo.events.messaging.DeadLetterHandled;
import relevo.events.messaging.DeadLetterHandled.Action;
import relevo.jobs.ParkedJobs;
import relevo.kernel.Refusal;
import relevo.messaging.outbound.DeadMessages;

/** Gives a dead letter to somebody, tries it again or gives it up; whatever is done, the journal tells who did it and why. */
@ApplicationScoped
class HandleDeadLetter {

  @Inject ParkedJobs parked;
  @Inject DeadMessages dead;
  @Inject Concerned concerned;
  @Inject Event<DeadLetterHandled> handled;

  /** {@code now} is the id that it goes by from now on, {@code kind} its kind. */
  private record Done(String now, String kind, UUID contact, UUID conversation) {}

  /** {@code owner} and {@code note} may be null. */
  void own(LetterId letter, String owner, String note, String by) {
    Done done = found(letter.isJob() ? parked.own(letter.job(), owner, note).map(this::done)
        : dead.own(letter.message(), owner, note).map(message -> done(letter, message)));
    tell(letter, done, Action.OWNED, by, note == null ? owner : owner + ": " + note);
  }

  /** @return the id that it goes by from now on */
  String retry(LetterId letter, String by) {
    return found(tried(letter, by));
  }

  /** Those of a kind that have lain longest, the oldest first. @return how many */
  int retryAll(String kind, int most, String by) {
    List<LetterId> oldest = kind.equals(DeadLetters.MESSAGE)
        ? dead.oldest(most).stream().map(LetterId::of).toList() : parked.oldest(kind, most).stream().map(LetterId::of).toList();
    return (int) oldest.stream().filter(letter -> tried(letter, by).isPresent()).count();
  }

  void discard(LetterId letter, String reason, String by) {
    Done done = found(letter.isJob() ? parked.giveUp(letter.job(), by, reason).map(this::done)
        : dead.giveUp(letter.message()).map(message -> done(letter, message)));
    tell(letter, done, Action.DISCARDED, by, reason);
  }

  private Optional<String> tried(LetterId letter, String by) {
    Optional<Done> done = letter.isJob() ? parked.retry(letter.job()).map(this::done)
        : dead.retry(letter.message()).map(message -> done(letter, message));
    done.ifPresent(again -> tell(letter, again, Action.RETRIED, by, again.now()));
    return done.map(Done::now);
  }

  private Done done(ParkedJobs.Handled job) {
    var people = concerned.among(List.of(job.subject()));
    return new Done(LetterId.of(job.id()).toString(), job.kind(), people.contact(job.subject()),
        people.conversation(job.subject(), null));
  }

  private static Done done(LetterId letter, DeadMessages.Handled message) {
    return new Done(letter.toString(), DeadLetters.MESSAGE, message.contact(), message.conversation());
  }

  private void tell(LetterId letter, Done done, Action action, String by, String words) {
    handled.fire(new DeadLetterHandled(done.conversation(), done.contact(), letter.toString(), done.kind(), action, by, words));
  }

  private static <T> T found(Optional<T> done) {
    return done.orElseThrow(() -> new Refusal(409, "letter-gone",
        "Ya no está entre las cartas muertas: se reintentó, se descartó o se resolvió sola."));
  }
}
