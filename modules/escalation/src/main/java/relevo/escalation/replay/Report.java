package relevo.escalation.replay;

import java.util.List;

/**
 * What other rules would have changed. Rates are shares of the conversations, in percent; differences of rates are points.
 *
 * @param changed conversations of which something else would have come
 * @param days that the compared turns span, at least 1
 * @param guard whether the differences stay within the limits
 */
public record Report(
    int conversations, int changed, Turns turns, Kinds kinds, Rate escalation, List<Reason> reasons, List<TeamLoad> teams,
    List<HourLoad> hours, double days, Guarded guard, Note note) {

  /** Turns compared; those that come after a difference and cannot be; those of which the rules under trial could make nothing. */
  public record Turns(long compared, long incomparable, long failed) {}

  /**
   * The first difference of each changed conversation: the rules would have handed over where nobody did ({@code sooner}: of these, in
   * how many the conversation was handed over at another turn), would have kept what was handed over, would have chosen another team, or
   * anything else (priority, tier, alternative).
   */
  public record Kinds(int handsOver, int sooner, int keeps, int moves, int other) {}

  public record Rate(int before, int after, double beforePercent, double afterPercent, double points) {}

  /** Hand-overs because of a rule: in compared turns, and those in whose place a sooner one would stand. */
  public record Reason(String rule, int before, int after, double points) {}

  /** The same to a team, and how many more that is a day. */
  public record TeamLoad(String team, int before, int after, double perDay) {}

  /** And in each hour of the team's day. */
  public record HourLoad(String team, int hour, int before, int after, double perDay) {}

  /** How to read it. */
  public record Note(String es, String en) {}

  static final Note HOW_TO_READ = new Note(
      "De cada conversación cuenta la primera diferencia. Los turnos siguientes no se comparan: lo que el cliente dijo después, y a quién, "
          + "depende de una decisión que no se habría tomado. Una conversación que ya no pasaría a una persona cuenta como contenida, aunque "
          + "el borrador pudiera haberla pasado más tarde; una que pasaría antes, como pasada.",
      "Of each conversation the first difference counts. Later turns are not compared: what the customer said then, and to whom, follows from "
          + "a decision that would not have been made. A conversation that would no longer be handed over counts as contained, though the draft "
          + "might have handed it over later; one that would be handed over sooner counts as handed over.");
}
