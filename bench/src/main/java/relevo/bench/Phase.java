package relevo.bench;

import java.util.List;

/** One load, from the first message to the last answer, and what it cost. */
record Phase(Script script, Deliveries deliveries, List<Reply> replies, Cost cost) {

  /** Processor seconds of server and database, and the share of the machine that others took in the meantime. */
  record Cost(double serverSeconds, double databaseSeconds, double others) {}

  Phase {
    replies = List.copyOf(replies);
  }

  Verdict verdict() {
    return new Oracle(script).judge(replies);
  }

  /** Messages a second, from the first message sent to the last answer at Graph. */
  double answeredPerSecond() {
    return deliveries.perSecond(replies.stream().mapToLong(Reply::nanos).max().orElse(Long.MAX_VALUE));
  }

  double serverMillisPerMessage() {
    return cost.serverSeconds * 1_000 / script.sayings().size();
  }

  double databaseMillisPerMessage() {
    return cost.databaseSeconds * 1_000 / script.sayings().size();
  }

  Delays acknowledgements() {
    return Delays.between(deliveries.due(), deliveries.acknowledged());
  }

  /** How late our own sending was: what the desk cannot be blamed for. */
  Delays lateness() {
    return Delays.between(deliveries.due(), deliveries.sent());
  }

  Delays answers() {
    return Delays.toAnswers(script, deliveries.due(), replies);
  }
}
