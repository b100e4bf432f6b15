package relevo.jobs;

import java.time.Instant;
import java.util.UUID;

/**
 * A job that is not yet a row. {@code subject} is the contact whose work it is; {@code due} is the product's time; {@code trace} is the place in
 * a trace where it was asked for, or null.
 */
public record NewJob(String kind, UUID subject, Instant due, Object input, String trace) {

  public NewJob(String kind, UUID subject, Instant due, Object input) {
    this(kind, subject, due, input, null);
  }
}
