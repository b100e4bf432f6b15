package relevo.escalation.profile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import relevo.escalation.customers.Answer;
import relevo.kernel.JsonText;

/** What agents wrote down of a customer, what they told us, what each source said of them, and when they were asked. */
@Entity
@Table(schema = "escalation", name = "profile")
class Profile {

  private static final Duration UNDER_WAY = Duration.ofSeconds(15);

  @Id @Column(name = "contact_id") private UUID contactId;
  @Version private Long version;
  @Column(name = "asked_at") private Instant askedAt;
  private String phone;
  private String content = JsonText.of(Notes.NONE);

  protected Profile() {}

  Profile(UUID contactId) {
    this.contactId = contactId;
  }

  Instant askedAt() {
    return askedAt;
  }

  Notes notes() {
    return JsonText.as(Notes.class, content);
  }

  void asked(String about, Instant now) {
    phone = about;
    askedAt = now;
  }

  boolean isAbout(String other) {
    return Objects.equals(phone, other);
  }

  boolean wasAskedWithin(Duration time, Instant now) {
    return askedAt != null && now.isBefore(askedAt.plus(time));
  }

  /** True if all these sources have been asked about this phone, and lately enough, or are being asked. */
  boolean isFresh(String ofPhone, Collection<String> sources, Duration cache, Instant now) {
    if (!isAbout(ofPhone) || !wasAskedWithin(cache, now)) return false;
    return wasAskedWithin(UNDER_WAY, now) || notes().answers().stream().map(SourceAnswer::source).toList().containsAll(sources);
  }

  boolean isFailing(Collection<String> sources) {
    return notes().answers().stream().anyMatch(answer -> answer.isFailing() && sources.contains(answer.source()));
  }

  /** What the source said before counts no more; what agents wrote and the customer told stays. */
  void heard(String source, Answer answer, Instant now) {
    switch (answer) {
      case Answer.Found found -> replace(source, found.attributes(), answerOf(source).said(SourceAnswer.FOUND, null, now), now);
      case Answer.NotFound none -> replace(source, Map.of(), answerOf(source).said(SourceAnswer.NOT_FOUND, null, now), now);
      case Answer.Ambiguous many -> replace(source, Map.of(), answerOf(source).said(SourceAnswer.AMBIGUOUS, many.hits(), now), now);
    }
  }

  /** It did not answer: what it said before stands. */
  void unheard(String source, String why, Instant now) {
    keep(notes().attributes(), answerOf(source).failed(why, now));
  }

  private SourceAnswer answerOf(String source) {
    return notes().answers().stream().filter(answer -> answer.source().equals(source)).findFirst().orElseGet(() -> SourceAnswer.none(source));
  }

  private void replace(String source, Map<String, String> said, SourceAnswer answer, Instant now) {
    List<Attribute> all = new ArrayList<>(notes().attributes());
    all.removeIf(attribute -> attribute.isOf(source));
    said.forEach((name, value) -> all.add(new Attribute(name, value, source, now, null)));
    keep(all, answer);
  }

  private void keep(List<Attribute> attributes, SourceAnswer answer) {
    List<SourceAnswer> answers = new ArrayList<>(notes().answers());
    answers.removeIf(each -> each.source().equals(answer.source()));
    answers.add(answer);
    content = JsonText.of(new Notes(attributes, answers));
  }

  /** Forgets what sources said that are there no more. */
  void keepOnly(Collection<String> sources) {
    Notes notes = notes();
    content = JsonText.of(new Notes(
        notes.attributes().stream().filter(each -> each.isSaidHere() || sources.contains(each.source())).toList(),
        notes.answers().stream().filter(each -> sources.contains(each.source())).toList()));
  }

  /** @param value null to forget what agents wrote, or the customer told, of it */
  void noted(String name, String value, String by, Instant now) {
    List<Attribute> all = new ArrayList<>(notes().attributes());
    all.removeIf(attribute -> attribute.is(name) && (attribute.isOf(Attribute.AGENT) || value == null && attribute.isSaidHere()));
    if (value != null) all.add(new Attribute(name, value, Attribute.AGENT, now, by));
    content = JsonText.of(new Notes(all, notes().answers()));
  }

  /** Of each thing, the customer's last word stays. */
  void told(String name, String value, Instant now) {
    List<Attribute> all = new ArrayList<>(notes().attributes());
    all.removeIf(attribute -> attribute.isOf(Attribute.CUSTOMER) && attribute.is(name));
    all.add(new Attribute(name, value, Attribute.CUSTOMER, now, null));
    content = JsonText.of(new Notes(all, notes().answers()));
  }
}
