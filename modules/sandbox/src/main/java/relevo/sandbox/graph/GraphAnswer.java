package relevo.sandbox.graph;

/** What Graph says to a caller; {@code dropped} means that the line goes dead instead. */
public record GraphAnswer(int status, String body, boolean dropped) {

  static final GraphAnswer DROPPED = new GraphAnswer(500, "", true);

  static GraphAnswer ok(String body) {
    return new GraphAnswer(200, body, false);
  }
}
