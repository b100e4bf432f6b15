package relevo.ticketing.briefing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import relevo.events.Owner;
import relevo.events.escalation.EscalationRaised;
import relevo.events.escalation.Reason;
import relevo.events.escalation.TierRaised;
import relevo.events.flow.TurnTaken;
import relevo.events.ticketing.TicketTransferred;
import relevo.ticketing.briefing.Briefing.Given;
import relevo.ticketing.briefing.Briefing.HalfDone;
import relevo.ticketing.briefing.Briefing.Mood;
import relevo.ticketing.briefing.Briefing.PassedOn;
import relevo.ticketing.briefing.Briefing.Rule;
import relevo.ticketing.briefing.Briefing.Tried;
import relevo.ticketing.briefing.Briefing.Why;
import relevo.ticketing.briefing.Handover.Occasion;

/** Writes a brief from what the journal tells. */
final class Compose {

  static final int MOST_MOODS = 12;
  static final int MOST_TRIED = 30;
  private static final int LONGEST = 200;
  private static final String FIRST_LANGUAGE = "es";
  /** What the flow notes about a look-up that failed; the customer did not tell it. */
  private static final String OPERATION = "operacion";

  private final Past past;
  private final List<TurnTaken> turns;

  private Compose(Past past) {
    this.past = past;
    turns = past.turns();
  }

  static Briefing of(Past past, Occasion occasion, Instant at) {
    Compose brief = new Compose(past);
    return new Briefing(at, occasion.word(), brief.language(), brief.why(occasion), brief.tried(), brief.given(), brief.halfDone(), brief.mood());
  }

  private String language() {
    return past.last().map(TurnTaken::language).orElse(past.last(EscalationRaised.class).map(EscalationRaised::language).orElse(FIRST_LANGUAGE));
  }

  private Why why(Occasion occasion) {
    PassedOn passedOn = occasion == Occasion.TRANSFERRED ? past.last(TicketTransferred.class).map(Compose::passedOn).orElse(null) : null;
    boolean byRules = passedOn != null && passedOn.by() == null;
    if (byRules && past.last(TierRaised.class).isPresent()) {
      TierRaised raised = past.last(TierRaised.class).get();
      return new Why(raised.messageId(), raised.release(), rules(raised.because(), raised.reasons()), said(raised), passedOn);
    }
    return past.last(EscalationRaised.class).map(raised -> new Why(raised.messageId(), raised.release(),
            rules(raised.because(), raised.reasons()), raised.said() == null ? null : shortened(raised.said().text()), passedOn))
        .orElse(new Why(null, null, List.of(), null, passedOn));
  }

  private String said(TierRaised raised) {
    return turns.stream().filter(turn -> turn.messageId().equals(raised.messageId())).map(turn -> shortened(turn.text())).findFirst().orElse(null);
  }

  private static PassedOn passedOn(TicketTransferred transferred) {
    return new PassedOn(transferred.team(), transferred.tier(), transferred.by(), transferred.reason());
  }

  /** In older entries there is nothing but the names. */
  private static List<Rule> rules(List<String> because, List<Reason> reasons) {
    Map<String, Rule> rules = new LinkedHashMap<>();
    because.forEach(name -> rules.put(name, new Rule(name, null, null, null)));
    reasons.forEach(reason -> rules.put(reason.rule(), new Rule(reason.rule(), reason.why(), reason.es(), reason.en())));
    return List.copyOf(rules.values());
  }

  private List<Tried> tried() {
    List<Tried> tried = new ArrayList<>();
    for (TurnTaken turn : turns) {
      if (turn.owner() != Owner.BOT) continue;
      turn.steps().forEach(step -> tried.add(new Tried(turn.at(), step.kind().name().toLowerCase(Locale.ROOT), step.name(), step.result())));
      if (!turn.understood() && turn.text() != null) tried.add(new Tried(turn.at(), "missed", shortened(turn.text()), null));
    }
    past.loans().forEach(loan -> tried.add(new Tried(loan.at(), "task", loan.title(), loan.outcome().name().toLowerCase(Locale.ROOT))));
    tried.sort(Comparator.comparing(Tried::at));
    return last(tried, MOST_TRIED);
  }

  /** Under the moment at which its value was first what it is now. */
  private List<Given> given() {
    Map<String, Given> given = new TreeMap<>();
    for (TurnTaken turn : turns) {
      turn.data().forEach((name, value) -> {
        if (isTold(name, value) && (!given.containsKey(name) || !given.get(name).value().equals(value))) {
          given.put(name, new Given(name, value, turn.at()));
        }
      });
    }
    return List.copyOf(given.values());
  }

  private static boolean isTold(String name, String value) {
    return value != null && !value.isBlank() && !name.equals(OPERATION) && !name.startsWith("#");
  }

  private HalfDone halfDone() {
    for (TurnTaken turn : turns.reversed()) {
      if (turn.owner() != Owner.BOT) continue;
      String operation = turn.data().getOrDefault(OPERATION, turn.failedAction());
      if (operation != null && !operation.isBlank()) return new HalfDone(operation, "failed");
      String pending = turn.course() == null ? null : turn.course().pending();
      return pending == null || isTold(pending, turn.data().get(pending)) ? null : new HalfDone(pending, "asked");
    }
    return null;
  }

  private List<Mood> mood() {
    return last(turns.stream().filter(turn -> turn.signals() != null && turn.text() != null)
        .map(turn -> new Mood(turn.at(), turn.signals().mood())).toList(), MOST_MOODS);
  }

  private static String shortened(String text) {
    if (text == null || text.codePointCount(0, text.length()) <= LONGEST) return text;
    return text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)) + "…";
  }

  private static <T> List<T> last(List<T> all, int most) {
    return List.copyOf(all.subList(Math.max(0, all.size() - most), all.size()));
  }
}
