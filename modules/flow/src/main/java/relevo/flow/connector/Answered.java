package relevo.flow.connector;

import java.util.Map;

/**
 * What came of a call: FOUND, or done; MISSING, the other system knows no such thing; REFUSED, it will not; FAILED, nobody
 * knows. {@code fields} are by the names of the variables that take them; {@code status} is 0 where no answer came.
 */
public record Answered(Result result, Map<String, String> fields, int status) {

  public enum Result { FOUND, MISSING, REFUSED, FAILED }

  public Answered {
    fields = fields == null ? Map.of() : Map.copyOf(fields);
  }

  public static Answered failed(int status) {
    return new Answered(Result.FAILED, Map.of(), status);
  }
}
