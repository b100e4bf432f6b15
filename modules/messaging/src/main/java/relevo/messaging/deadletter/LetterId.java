package relevo.messaging.deadletter;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name of a dead letter: {@code job-54} is a parked job, {@code message-…} a message of ours that will not leave. */
record LetterId(Long job, UUID message) {

  static final String JOB = "job-";
  static final String MESSAGE = "message-";
  private static final Pattern FORM =
      Pattern.compile(JOB + "([0-9]{1,18})|" + MESSAGE + "([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

  static LetterId of(long job) {
    return new LetterId(job, null);
  }

  static LetterId of(UUID message) {
    return new LetterId(null, message);
  }

  static Optional<LetterId> parse(String text) {
    Matcher found = FORM.matcher(text);
    if (!found.matches()) return Optional.empty();
    return Optional.of(found.group(1) == null ? of(UUID.fromString(found.group(2))) : of(Long.parseLong(found.group(1))));
  }

  boolean isJob() {
    return job != null;
  }

  @Override
  public String toString() {
    return isJob() ? JOB + job : MESSAGE + message;
  }
}
