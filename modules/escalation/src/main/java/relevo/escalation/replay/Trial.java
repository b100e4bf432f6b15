package relevo.escalation.replay;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import relevo.escalation.judge.PastTurns.Place;
import relevo.escalation.judge.PastTurns.Span;
import relevo.escalation.release.RuleTexts;
import relevo.kernel.Ids;

/** Rules that are tried on conversations without touching them: past ones (a replay), or those going on (a shadow). */
@Entity
@Table(schema = "escalation", name = "trial")
class Trial {

  enum Kind { REPLAY, SHADOW }

  enum State { RUNNING, DONE, STOPPED, FAILED }

  @Id private UUID id = Ids.next();
  @Version private Long version;
  @Enumerated(EnumType.STRING) private Kind kind;
  @Enumerated(EnumType.STRING) private State state = State.RUNNING;
  @Column(name = "started_by") private String startedBy;
  @Column(name = "started_at") private Instant startedAt;
  @Column(name = "ended_at") private Instant endedAt;
  private String files;
  private String fingerprint;
  private Instant since;
  private Instant until;
  private int most;
  private int total;
  private int conversations;
  @Embedded private StoredPlace place = StoredPlace.of(Place.START);
  @Embedded private Stricter stricter;
  private String error;

  protected Trial() {}

  /** @param most conversations that are looked at */
  Trial(Kind kind, Map<String, String> files, Span span, int most) {
    this.kind = kind;
    this.files = RuleTexts.toJson(files);
    this.fingerprint = RuleTexts.fingerprint(files);
    this.since = span.since();
    this.until = span.until();
    this.most = most;
  }

  /** @param rule which of them is stricter than where they are from; null if none was made so */
  void tries(Stricter rule) {
    stricter = rule;
  }

  /** @param all conversations that there are to look at, as far as is known */
  void startedBy(String person, Instant now, int all) {
    startedBy = person;
    startedAt = now;
    total = all;
  }

  /** @param reached how many conversations have been looked at by now, {@code end} of them the last turn */
  void reached(Place end, int reached) {
    place = StoredPlace.of(end);
    conversations = reached;
  }

  void done(Instant now) {
    end(State.DONE, now);
  }

  void stop(Instant now) {
    end(State.STOPPED, now);
  }

  void failed(String why, Instant now) {
    error = why;
    end(State.FAILED, now);
  }

  private void end(State how, Instant now) {
    if (!isRunning()) return;
    state = how;
    endedAt = now;
  }

  boolean isRunning() {
    return state == State.RUNNING;
  }

  UUID id() {
    return id;
  }

  Kind kind() {
    return kind;
  }

  State state() {
    return state;
  }

  Map<String, String> files() {
    return RuleTexts.fromJson(files);
  }

  String fingerprint() {
    return fingerprint;
  }

  Optional<Stricter> stricter() {
    return Optional.ofNullable(stricter);
  }

  Span span() {
    return new Span(since, until);
  }

  Place place() {
    return place.place();
  }

  int most() {
    return most;
  }

  int conversations() {
    return conversations;
  }

  TrialCard card(Report report) {
    return new TrialCard(id, kind.name().toLowerCase(Locale.ROOT), state.name().toLowerCase(Locale.ROOT), startedBy,
        startedAt, endedAt, kind == Kind.REPLAY ? total : null, kind == Kind.REPLAY ? conversations : null, error, report);
  }
}
