package relevo.events.insight;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What did customers ask in some time that no article answered, likes together? It is a question within a transaction, so it is no desk
 * event; whoever keeps the questions answers.
 */
public final class UnansweredAsked {

  private final Instant since;
  private final Instant until;
  private final Set<String> teams;
  private final int most;
  private Answer answer = new Answer(0, false, List.of());

  /**
   * @param since included, {@code until} excluded
   * @param teams of whose conversations; none for all
   * @param most groups
   */
  public UnansweredAsked(Instant since, Instant until, Set<String> teams, int most) {
    this.since = since;
    this.until = until;
    this.teams = Set.copyOf(teams);
    this.most = most;
  }

  /** One of the questions, in the customer's words. */
  public record Question(UUID conversation, String language, String text, Instant at) {}

  /**
   * What an article made of the group would do for its questions, each looked for as if the article did not have that very question.
   *
   * @param turns of how many it was tried
   * @param before answered by what is published without it
   * @param after answered with it
   * @param offered not answered with it, but asked back with it among the choices
   * @param alone of which nothing can be said: nobody else asked in other words
   */
  public record Effect(int turns, int before, int after, int offered, int alone) {}

  /**
   * Questions that ask nearly the same.
   *
   * @param id by which a draft can be asked for
   * @param languages how many in each
   * @param article the one that was begun for them, or null
   * @param published whether that one answers already
   * @param effect null where it was not tried
   */
  public record Group(UUID id, int count, Map<String, Integer> languages, Instant since, Instant last, List<Question> examples, String article,
      boolean published, Effect effect) {}

  /**
   * The largest group first.
   *
   * @param read of how many questions they were made
   * @param capped true if there were more than were read: then these are the newest
   */
  public record Answer(int read, boolean capped, List<Group> groups) {}

  public Instant since() {
    return since;
  }

  public Instant until() {
    return until;
  }

  public Set<String> teams() {
    return teams;
  }

  public int most() {
    return most;
  }

  public void answer(Answer found) {
    answer = found;
  }

  public Answer answer() {
    return answer;
  }
}
