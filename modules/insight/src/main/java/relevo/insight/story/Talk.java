package relevo.insight.story;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** One matter of a customer, from the first message to the end: what the figures call a conversation. */
final class Talk extends Fact {

  /** So long after the last message a talk with the bot alone is over, and WhatsApp's window closed. */
  static final Duration SILENCE = Duration.ofHours(24);

  public int n;
  public UUID contactId;
  public String topic;
  public Instant tIn;
  public Instant tBot1;
  public Instant tEsc;
  public Instant tH1;
  public Instant tRes1;
  public Instant tResN;
  public Instant lastAt;
  public Instant lastInAt;
  /** Since when the next move is ours. */
  public Instant waitingSince;
  /** When the customer came again with the same topic. */
  public Instant againAt;
  public int botAnswers;
  public int botTurns;
  public int missedTurns;
  public int handOvers;
  public int openTickets;
  public int transfers;
  public int tier;
  public int returns;
  public int humanMessages;
  public int humanTurns;
  public int windowsLost;
  public int reopens;
  public long ourSeconds;
  public Long firstSeconds;
  public Long fullSeconds;
  public Long firstBusiness;
  public Long fullBusiness;
  public Integer markBot;
  public Integer markHuman;
  public Integer markLast;
  /** Of the last two turns, a bit each: did they ask for a person? */
  public int wanted;
  public boolean frustrated;
  public boolean thanked;
  public boolean byPerson;
  public boolean optedOut;
  /** Resolved as such at least once. */
  public boolean spam;

  /** @param reopening who writes again within it after the end goes on with the same matter */
  boolean isOverAt(Instant moment, Duration reopening) {
    if (openTickets > 0) return false;
    return moment.isAfter(tResN == null ? lastAt.plus(SILENCE) : tResN.plus(reopening));
  }

  /** Somebody of ours spoke, or nothing is owed any more. */
  void answered(Instant at) {
    if (waitingSince == null) return;
    ourSeconds += seconds(waitingSince, at);
    if (humanTurns > 0 && isWindowLostAt(at)) windowsLost++;
    waitingSince = null;
  }

  boolean isWindowLostAt(Instant moment) {
    return moment.isAfter(lastInAt.plus(SILENCE));
  }

  static long seconds(Instant from, Instant to) {
    return Math.max(0, Duration.between(from, to).toSeconds());
  }
}
