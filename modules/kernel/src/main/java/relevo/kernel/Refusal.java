package relevo.kernel;

import java.util.Map;
import java.util.TreeMap;

/** A person asked for what cannot be: told to them in words, as a problem of RFC 9457; nothing is changed. */
public class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final String code;
  private final transient Map<String, Object> members;

  /**
   * @param status the HTTP status: 404 not there, 409 the state forbids it, 422 the request makes no sense
   * @param code a stable name for programs, such as {@code ticket-taken}
   * @param sentence for a person, in Spanish
   */
  public Refusal(int status, String code, String sentence) {
    this(status, code, sentence, Map.of());
  }

  private Refusal(int status, String code, String sentence, Map<String, Object> members) {
    super(sentence, null, false, false);
    this.status = status;
    this.code = code;
    this.members = members;
  }

  /** The same, with one more member for programs: records or lists of records. */
  public Refusal with(String member, Object value) {
    Map<String, Object> more = new TreeMap<>(members);
    more.put(member, value);
    return new Refusal(status, code, getMessage(), more);
  }

  public static Refusal missing(String what) {
    return new Refusal(404, "not-found", "No existe " + what + ".");
  }

  public int status() {
    return status;
  }

  public String code() {
    return code;
  }

  public Map<String, Object> members() {
    return members;
  }
}
