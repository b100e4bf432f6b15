package relevo.ticketing.chat;

import java.time.Instant;
import java.util.UUID;

/** What was said in one conversation within one transaction. */
final class Talk {

  /** The same, to be written down. The bot's words count only where it goes on answering. */
  public record Row(UUID conversation, String text, String kind, String author, Instant at, String botText, String botKind, Instant botAt,
      int unread, boolean read, Instant heard, boolean answered, Instant waiting) {}

  private record Word(Brief brief, String author, Instant at) {}

  private static final Word NONE = new Word(new Brief(null, null), null, null);

  private final UUID conversation;
  private Word last = NONE;
  private Word bot = NONE;
  private Word cause;
  private int unread;
  private Instant heard;
  private boolean answered;
  private Instant waiting;
  private boolean told;

  Talk(UUID conversation) {
    this.conversation = conversation;
  }

  /** A message in its own right, which waits for an answer or does not. */
  void customer(Brief words, Instant sentAt, boolean waits) {
    says(new Word(words, "customer", sentAt));
    unread++;
    if (waits && (waiting == null || sentAt.isBefore(waiting))) waiting = sentAt;
  }

  /** The customer did something that opens the window for a day. */
  void heard(Instant at) {
    told = true;
    if (heard == null || at.isAfter(heard)) heard = at;
  }

  /** Who answers has read what there was. */
  void agent(Brief words, Instant at) {
    says(new Word(words, "agent", at));
    answered = true;
    unread = 0;
    waiting = null;
  }

  void bot(Brief words, Instant at) {
    told = true;
    bot = new Word(words, "bot", at);
  }

  /** What an escalation came of: news for a ticket that it opens, if it was heard before this transaction. */
  void cause(Brief words, Instant saidAt) {
    cause = new Word(words, "customer", saidAt);
  }

  boolean tells() {
    return told;
  }

  /** @param turn what became of the ticket meanwhile */
  News.Beginning beginning(boolean human, Turn.Row turn) {
    Talk talk = last == NONE && cause != null ? fromItsCause() : this;
    Word word = human || talk.bot == NONE ? talk.last : talk.bot;
    return new News.Beginning(turn.ticket(), conversation, human, turn.done(), word.brief.text(), word.brief.kindName(), word.author, word.at,
        talk.unread, talk.heard, human ? talk.waiting : null, turn.reply(), turn.resolution());
  }

  Row row() {
    return new Row(conversation, last.brief.text(), last.brief.kindName(), last.author, last.at, bot.brief.text(), bot.brief.kindName(), bot.at,
        unread, answered, heard, answered, waiting);
  }

  private Talk fromItsCause() {
    Talk talk = new Talk(conversation);
    talk.customer(cause.brief, cause.at, true);
    talk.heard(cause.at);
    talk.bot = bot;
    return talk;
  }

  private void says(Word word) {
    told = true;
    last = word;
    bot = NONE;
  }
}
