package relevo.ticketing.briefing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * All that whoever takes over a ticket needs to know, as it was at that moment.
 *
 * @param occasion {@code opened}, {@code reopened}, {@code transferred} or {@code returned} (by the bot, to which it was lent); {@code now} of a ticket that nobody took over yet
 * @param language that of the customer: es, en or pt
 * @param why what brought the ticket here
 * @param tried what the bot did since the talk began, oldest first
 * @param given what the customer has told already, and need not be asked again
 * @param halfDone what was under way when the person came in, or null
 * @param mood the customer's last messages, oldest first
 */
public record Briefing(
    Instant at, String occasion, String language, Why why, List<Tried> tried, List<Given> given, HalfDone halfDone, List<Mood> mood) {

  /**
   * @param decision the message about which the rules decided: the id of its card among the conversation's decisions; null if they did not
   * @param release of the rules, null as the decision is
   * @param said the customer's words that were decided about, or null
   * @param passedOn null of a ticket that nobody passed on
   */
  public record Why(UUID decision, Long release, List<Rule> rules, String said, PassedOn passedOn) {}

  /** A rule that spoke: {@code why} as its analyst wrote, or null; {@code es} and {@code en} are what it asked and found. */
  public record Rule(String name, String why, String es, String en) {}

  /** To whom the ticket was passed on, by whom (null: the rules) and with what words. */
  public record PassedOn(String team, int tier, String by, String reason) {}

  /**
   * @param kind {@code choice} from a menu, {@code article} that answered, {@code offer} of articles, {@code look_up} elsewhere,
   *     {@code subflow}, {@code task} for which an agent lent the conversation, or {@code missed} for words that were not understood
   * @param result of a look-up: {@code found}, {@code missing}, {@code refused}, {@code failed}; of a task {@code done},
   *     {@code failed}, {@code wanted_person} or {@code timed_out}; null for all else
   */
  public record Tried(Instant at, String kind, String name, String result) {}

  /** Something that the customer told under this name; {@code since} is when. */
  public record Given(String name, String value, Instant since) {}

  /** @param state {@code failed} for an operation that did not come off, {@code asked} for a question that was not answered */
  public record HalfDone(String name, String state) {}

  /** From -1 (furious) to 1 (delighted). */
  public record Mood(Instant at, double mood) {}

  public Briefing {
    tried = List.copyOf(tried);
    given = List.copyOf(given);
    mood = List.copyOf(mood);
  }
}
