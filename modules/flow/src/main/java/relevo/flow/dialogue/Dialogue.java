package relevo.flow.dialogue;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import relevo.events.Content;
import relevo.flow.definition.Flow;
import relevo.flow.understanding.Letters;

/** What the bot remembers of one conversation. */
@Entity
@Table(schema = "flow", name = "dialogue")
class Dialogue {

  private static final int MOODS_KEPT = 5;
  /** So long after a person settled a matter what the customer writes may still belong to it. */
  private static final Duration AFTERMATH = Duration.ofDays(31);
  /** Shorter texts, such as "hola" or "1", are said again without anger. */
  private static final int SHORTEST_REPEATED = 8;

  @Id @Column(name = "conversation_id") private UUID conversationId;
  @Column(name = "contact_id") private UUID contactId;
  @Version private Long version;
  private String flow;
  @Column(name = "flow_version") private int flowVersion;
  private String node;
  private String variables = Variables.NONE;
  private int misses;
  private int steps;
  private int messages;
  private long said;
  private String frames = Frames.NONE;
  @Column(name = "waiting_since") private Instant waitingSince;
  @Column(name = "last_text") private long lastText;
  private String moods = "";
  private String language;
  private Instant since;
  @Column(name = "settled_at") private Instant settledAt;
  /** For which loan the bot has the conversation, and where it stood before; null of one that is not lent. */
  private UUID loan;
  @Column(name = "left_at") private String left;
  @Column(name = "mail_offered") private UUID mailOffered;
  @Embedded private Pace pace = new Pace();
  /** Only within the transaction that hands over. */
  @Transient private List<Content> parting = List.of();
  @Transient private Place.Spoken spoke;

  protected Dialogue() {}

  Dialogue(UUID conversationId, UUID contactId, Flow flow, Instant since) {
    this.conversationId = conversationId;
    this.contactId = contactId;
    this.flow = flow.name();
    this.flowVersion = flow.version();
    this.since = since;
  }

  /** One message more; begins the count where a kept promise ended the last talk. */
  void hears(Instant at) {
    if (messages == 0) since = at;
    messages++;
    waitsNoLonger();
  }

  /** True if the customer wrote the very same before, and not just a word. */
  boolean repeats(String text) {
    String folded = text == null ? "" : Letters.fold(text);
    long hash = (long) folded.hashCode() << Integer.SIZE | folded.length();
    boolean repeated = folded.length() >= SHORTEST_REPEATED && hash == lastText;
    lastText = hash;
    return repeated;
  }

  List<Double> moods() {
    return moods.isEmpty() ? List.of() : Arrays.stream(moods.split(",")).map(Double::valueOf).toList();
  }

  void feels(double mood) {
    List<String> known = moods.isEmpty() ? List.of() : List.of(moods.split(","));
    String earlier = known.stream().skip(Math.max(0, known.size() - MOODS_KEPT + 1)).collect(Collectors.joining(","));
    moods = earlier.isEmpty() ? String.valueOf(mood) : earlier + "," + mood;
  }

  void speaks(String heardLanguage) {
    language = heardLanguage;
  }

  String language() {
    return language;
  }

  void waitsSince(Instant now) {
    waitingSince = now.truncatedTo(ChronoUnit.MICROS);
  }

  void waitsNoLonger() {
    waitingSince = null;
  }

  boolean isWaitingSince(Instant then) {
    return then.truncatedTo(ChronoUnit.MICROS).equals(waitingSince);
  }

  Place place() {
    return new Place(node, Variables.read(variables), misses, steps, said, Frames.read(frames));
  }

  void movesTo(Place place) {
    node = place.node();
    variables = Variables.written(place.variables());
    misses = place.misses();
    steps = place.steps();
    said = place.said();
    frames = Frames.written(place.frames());
  }

  /** The conversation's flow is no longer loaded in that version: it begins again in another. */
  void takesUp(Flow other) {
    flow = other.name();
    flowVersion = other.version();
    movesTo(Place.BEFORE_THE_FIRST_MESSAGE);
  }

  /** Where nothing half told is lost by going on in another version: before the first message, at the start, or after an end. */
  boolean isAtStartOf(Flow begunWith) {
    return frames.equals(Frames.NONE) && (node == null || node.equals(begunWith.start()));
  }

  void goesOnIn(Flow other) {
    flowVersion = other.version();
    if (node != null) node = other.start();
  }

  /** A person lends the conversation to the bot for this flow alone. */
  void lend(UUID loanId, Flow task) {
    if (loan == null) left = new Left(flow, flowVersion, node, variables, misses, steps, said, frames).written();
    loan = loanId;
    takesUp(task);
    waitsNoLonger();
  }

  UUID loan() {
    return loan;
  }

  /** The person has it again; what the customer told in the task is kept. */
  void comesBack(Map<String, String> told) {
    Left before = Left.read(left);
    spoke = new Place.Spoken(flow, flowVersion);
    flow = before.flow();
    flowVersion = before.version();
    Map<String, String> known = new HashMap<>(Variables.read(before.variables()));
    known.putAll(told);
    movesTo(new Place(before.node(), known, before.misses(), before.steps(), before.said(), Frames.read(before.frames())));
    loan = null;
    left = null;
    waitsNoLonger();
  }

  /** The matter is settled: the next message is greeted as a first one. The language stays. */
  void restarts() {
    if (loan != null) comesBack(Map.of());
    movesTo(Place.BEFORE_THE_FIRST_MESSAGE);
    messages = 0;
    waitsNoLonger();
    pace = new Pace();
    moods = "";
    lastText = 0;
  }

  /** As above, by a person, who may have more to say or ask. */
  void isSettled(Instant now) {
    restarts();
    settledAt = now;
  }

  boolean isInAftermath(Instant now) {
    return settledAt != null && now.isBefore(settledAt.plus(AFTERMATH));
  }

  void offersMail(UUID ticket) {
    mailOffered = ticket;
  }

  /** The last ticket for which an answer by e-mail was offered, or null. */
  UUID mailOffered() {
    return mailOffered;
  }

  void parts(List<Content> saying) {
    parting = saying;
  }

  /** What the flow has just said, before it asked for a person. */
  List<Content> parting() {
    return parting;
  }

  /** Whose words the customer hears in this transaction: those of a task too that has just ended. */
  Place.Spoken spoken() {
    return spoke == null ? new Place.Spoken(flow, flowVersion) : spoke;
  }

  Pace pace() {
    return pace;
  }

  UUID conversationId() {
    return conversationId;
  }

  String flow() {
    return flow;
  }

  int flowVersion() {
    return flowVersion;
  }

  int misses() {
    return misses;
  }

  int messages() {
    return messages;
  }

  Instant since() {
    return since;
  }
}
