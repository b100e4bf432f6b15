package relevo.messaging.deadletter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import relevo.jobs.ParkedJobs;
import relevo.jobs.ParkedJobs.Parked;
import relevo.messaging.deadletter.Concerned.People;
import relevo.messaging.outbound.DeadMessages;
import relevo.messaging.outbound.DeadMessages.Dead;
import relevo.messaging.sql.Place;

/** Everything that failed for good, in one list: parked jobs, and messages of ours that will not leave. */
@ApplicationScoped
class DeadLetters {

  /** The kind of a message that died; all others are kinds of jobs. */
  static final String MESSAGE = "messaging.outbound";

  /** As the list goes; of one moment, messages before jobs. */
  private static final Comparator<DeadLetter> NEWEST_FIRST = Comparator.comparing(DeadLetter::since).reversed();
  private static final UUID LEAST = new UUID(0, 0);

  @Inject ParkedJobs parked;
  @Inject DeadMessages dead;
  @Inject Concerned concerned;

  /** {@code kind} and {@code owner} may be null; an empty owner means those that nobody takes care of. */
  List<DeadLetter> newest(String kind, String owner, Place before, int most) {
    List<DeadLetter> letters = new ArrayList<>();
    LetterId last = before == Place.TOP ? null : LetterId.parse(before.id()).orElseThrow(Place::unknown);
    if (kind == null || kind.equals(MESSAGE)) {
      UUID beforeId = last == null || last.isJob() ? LEAST : last.message();
      for (Dead each : dead.newest(owner, before.at(), beforeId, most)) letters.add(letter(each));
    }
    if (kind == null || !kind.equals(MESSAGE)) {
      long beforeId = last != null && last.isJob() ? last.job() : Long.MAX_VALUE;
      List<Parked> jobs = parked.newest(kind, owner, before.at(), beforeId, most);
      People people = concerned.among(jobs.stream().map(Parked::subject).toList());
      for (Parked each : jobs) letters.add(letter(each, people));
    }
    return letters.stream().sorted(NEWEST_FIRST).limit(most).toList();
  }

  private static DeadLetter letter(Dead message) {
    return new DeadLetter(LetterId.of(message.id()).toString(), MESSAGE, message.contact(), message.conversation(), message.id(),
        null, "Un mensaje nuestro no llegará: " + message.reason(), message.tries(), message.since(), 0, message.owner(),
        message.note());
  }

  private static DeadLetter letter(Parked job, People people) {
    Inputs about = Inputs.of(job.kind(), job.input());
    return new DeadLetter(LetterId.of(job.id()).toString(), job.kind(), people.contact(job.subject()),
        people.conversation(job.subject(), about.channel()), about.message(), about.rawEvent(),
        Inputs.reason(job.kind(), job.attempts(), job.error()), job.attempts(), job.since(), job.behind(), job.owner(), job.note());
  }
}
