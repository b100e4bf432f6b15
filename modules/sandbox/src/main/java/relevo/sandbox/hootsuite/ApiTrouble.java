package relevo.sandbox.hootsuite;

/**
 * What goes wrong on purpose with the virtual agent's next {@code times} calls about one conversation: {@code fault} is {@code none},
 * {@code error} (HTTP 500, nothing done), {@code limited} (429), {@code expired} (401: its token is over) or {@code lost} (done, and the
 * answer is a 502).
 */
public record ApiTrouble(String fault, int times) {

  static final ApiTrouble NONE = new ApiTrouble("none", 0);

  ApiTrouble less() {
    return times <= 1 ? NONE : new ApiTrouble(fault, times - 1);
  }

  /** The answer instead of the true one; 0 if none goes wrong. */
  int status() {
    return switch (fault) {
      case "error" -> 500;
      case "limited" -> 429;
      case "expired" -> 401;
      case "lost" -> 502;
      default -> 0;
    };
  }

  boolean isDone() {
    return fault.equals("none") || fault.equals("lost");
  }
}
