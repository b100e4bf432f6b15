package relevo.flow.dialogue;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import relevo.events.flow.Course;

/** The rhythm of a dialogue: when each side last spoke, how long the customer's messages are, and since when nothing gets ahead. */
@Embeddable
class Pace {

  private static final int LENGTHS_KEPT = 3;

  private String lengths = "";
  private int stalled;
  @Column(name = "heard_at") private Instant heardAt;
  @Column(name = "heard_before") private Instant heardBefore;
  @Column(name = "answered_at") private Instant answeredAt;

  /** @param typed null if the message has no words of the customer's own */
  void hears(String typed, Instant at) {
    heardBefore = heardAt;
    heardAt = at;
    if (typed == null) return;
    List<String> known = Stream.concat(known().stream().map(String::valueOf), Stream.of(String.valueOf(typed.strip().length()))).toList();
    lengths = known.stream().skip(Math.max(0, known.size() - LENGTHS_KEPT)).collect(Collectors.joining(","));
  }

  void answered(Instant at) {
    answeredAt = at;
  }

  void leads(boolean nowhere) {
    stalled = nowhere ? stalled + 1 : 0;
  }

  Course course(Double confidence, String pending) {
    return new Course(shorter(), stalled, confidence, minutes(heardBefore), minutes(answeredAt), pending);
  }

  /** Each of the last messages shorter than the one before; null while there are too few. */
  private Boolean shorter() {
    List<Integer> known = known();
    if (known.size() < LENGTHS_KEPT) return null;
    return known.get(0) > known.get(1) && known.get(1) > known.get(2);
  }

  private Integer minutes(Instant from) {
    return from == null || heardAt == null ? null : (int) Math.max(0, Duration.between(from, heardAt).toMinutes());
  }

  private List<Integer> known() {
    return lengths.isEmpty() ? List.of() : Arrays.stream(lengths.split(",")).map(Integer::valueOf).toList();
  }
}
