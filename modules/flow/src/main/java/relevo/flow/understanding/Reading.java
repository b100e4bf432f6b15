package relevo.flow.understanding;

import java.util.List;
import java.util.Map;
import relevo.events.flow.Opinion;
import relevo.events.flow.Signals;

/**
 * What was read in one message. {@code language} is null where it could not be told, {@code asked} is the language the
 * customer asked for by name, or null.
 */
public record Reading(String language, String asked, Signals signals, Map<String, String> entities) {

  private static final double FRUSTRATED = -0.4;
  private static final double REPEATED = -0.2;

  /** Of a message without words of the customer's own. */
  public static final Reading NOTHING = new Reading(
      null, null, new Signals(false, false, false, false, 0, 0, Topic.OTHER.word(), List.of(), List.of(), null), Map.of());

  static boolean frustrated(double mood, boolean insult) {
    return insult || mood <= FRUSTRATED;
  }

  /** The same with what a model thinks, which tells the language only where nothing else does; null takes nothing away. */
  public Reading with(Opinion opinion) {
    if (opinion == null) return this;
    return new Reading(language == null ? opinion.language() : language, asked, signals.with(opinion), entities);
  }

  /** The signals in the light of what came before: the same words again weigh on the mood, and the mood has a trend. */
  public Signals after(List<Double> moods, boolean repeated) {
    double mood = Mood.rounded(Math.clamp(signals.mood() + (repeated ? REPEATED : 0), -1, 1));
    double before = moods.stream().mapToDouble(Double::doubleValue).average().orElse(mood);
    return new Signals(signals.wantsHuman(), frustrated(mood, signals.insult()), signals.shouting(), signals.insult(), mood,
        Mood.rounded(mood - before), signals.topic(), signals.phrases(), signals.spans(), signals.opinion());
  }
}
