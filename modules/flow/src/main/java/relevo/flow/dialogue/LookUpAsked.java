package relevo.flow.dialogue;

import relevo.events.Content;

/**
 * What must be asked of another system before a turn can be finished. {@code said} is what the customer will be told
 * before the answer; it, {@code menuChoice} and {@code phrase} may be null.
 */
public record LookUpAsked(Turn turn, String action, String url, Content said, String menuChoice, String phrase) {

  static LookUpAsked of(Turn turn, Outcome outcome) {
    Outcome.LookUpWanted wanted = outcome.wanted();
    return new LookUpAsked(turn, wanted.action(), wanted.url(), outcome.reply(), outcome.menuChoice(), outcome.phrase());
  }
}
