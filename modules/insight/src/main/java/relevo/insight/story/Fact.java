package relevo.insight.story;

import java.time.LocalDate;
import java.util.UUID;

/** What is counted: one row, with all by which it may be filtered. The fields are the columns. */
abstract class Fact {

  public UUID id;
  public UUID conversationId;
  public boolean counted = true;
  public LocalDate day;
  public String team;
  public String agent;
  public String rule;
  public String reason;
  public Long release;
  public String channel;
  public String language;
  public String customer;

  /** Is counted with that, under the same heads. */
  void like(Fact other) {
    conversationId = other.conversationId;
    counted = other.counted;
    day = other.day;
    team = other.team;
    agent = other.agent;
    rule = other.rule;
    reason = other.reason;
    release = other.release;
    channel = other.channel;
    language = other.language;
    customer = other.customer;
  }
}
