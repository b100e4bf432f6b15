package relevo.ticketing.queue;

import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import relevo.events.escalation.EscalationRaised.Priority;

/**
 * When a ticket's turn comes: as if it had begun to wait earlier by so many minutes for each priority and each step of a lift. Since all
 * wait equally fast, that order changes only when something happens to a ticket, never with time alone; and because no ticket is
 * shifted by more than {@link #MOST_STEPS}, whoever comes later than that waits behind: nobody starves.
 */
@Embeddable
public class Turn {

  /** The highest priority with every lift that counts in steps. */
  public static final int MOST_STEPS = Priority.URGENT.ordinal() + Lift.WINDOW.steps() + Lift.PROMISE.steps() + Lift.OVERDUE.steps();

  /** Those who were given a time come before all others, among each other by that time. */
  private static final Duration FIRST = Duration.ofDays(3_650);
  /** What deadlines lift and let fall again; the rest stays. */
  private static final Set<Lift> PASSING = EnumSet.of(Lift.WINDOW, Lift.PROMISE);

  Instant queueSince;
  int queueSteps;
  Instant queueKey;
  int ageingMinutes;
  List<String> lifts;
  /** Until then it is in no line; null if no time was agreed. */
  Instant callBackAt;

  protected Turn() {}

  /** @param ageingMinutes how much waiting is worth one priority */
  public Turn(Instant since, Priority priority, int ageingMinutes) {
    queueSince = since;
    lifts = List.of();
    in(priority, ageingMinutes);
  }

  /** The sooner, the earlier. */
  public Instant key() {
    return queueKey;
  }

  public Instant since() {
    return queueSince;
  }

  public Instant callBackAt() {
    return callBackAt;
  }

  public List<Lift> lifts() {
    return lifts.stream().map(Lift::valueOf).toList();
  }

  /** In a line where so much waiting is worth one priority. */
  public void in(Priority priority, int minutes) {
    ageingMinutes = minutes;
    stand(priority);
  }

  public void stand(Priority priority) {
    queueSteps = priority.ordinal() + lifts().stream().mapToInt(Lift::steps).sum();
    queueKey = lifts.contains(Lift.CALL_BACK.name()) ? queueSince.minus(FIRST)
        : queueSince.minus(Duration.ofMinutes((long) queueSteps * ageingMinutes));
  }

  /** What presses now, in place of what pressed before. */
  public void press(Set<Lift> pressing, Priority priority) {
    Set<Lift> all = EnumSet.noneOf(Lift.class);
    all.addAll(lifts());
    all.removeAll(PASSING);
    all.addAll(pressing);
    become(all, priority);
  }

  public void lift(Lift lift, Priority priority) {
    if (lifts.contains(lift.name())) return;
    List<Lift> all = new ArrayList<>(lifts());
    all.add(lift);
    become(all, priority);
  }

  /** The customer shall be called back at that time: until then it is nobody's turn. */
  public void agree(Instant at) {
    callBackAt = at;
  }

  /** That time has come. */
  public void callBack(Priority priority) {
    queueSince = callBackAt;
    callBackAt = null;
    lift(Lift.CALL_BACK, priority);
  }

  /** Somebody looks after it: what was agreed is kept. */
  public void taken(Priority priority) {
    callBackAt = null;
    if (lifts.contains(Lift.CALL_BACK.name())) become(lifts().stream().filter(lift -> lift != Lift.CALL_BACK).toList(), priority);
  }

  /** It begins to wait anew. */
  public void anew(Instant since, Priority priority) {
    queueSince = since;
    callBackAt = null;
    become(List.of(), priority);
  }

  private void become(Collection<Lift> all, Priority priority) {
    lifts = all.stream().sorted().map(Lift::name).collect(Collectors.toList());
    stand(priority);
  }
}
