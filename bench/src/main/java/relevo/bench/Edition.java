package relevo.bench;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The benchmark's rules, and beside them witnesses that always speak and whose names bear a number, so that a decision
 * tells by which it was made.
 */
record Edition(int number, String rules) {

  static final int WITNESSES = 20;
  private static final int A_FILE = 5;

  /** As the request that begins its draft. */
  String draft() {
    String witnesses = IntStream.range(0, WITNESSES / A_FILE).mapToObj(file -> file("testigos-" + file + ".drl", witnesses(file)))
        .collect(Collectors.joining(","));
    return "{\"name\":\"edición %d\",\"by\":\"bench\",\"files\":[%s,%s]}".formatted(number, file("bench.drl", rules), witnesses);
  }

  private String witnesses(int file) {
    return IntStream.range(file * A_FILE, (file + 1) * A_FILE).mapToObj(this::witness).collect(Collectors.joining());
  }

  private String witness(int place) {
    return "rule \"%s\" when Conversacion( mensajes >= 0 ) then decision.tag(\"edición %d\"); end\n".formatted(name(place), number);
  }

  String name(int place) {
    return "testigo " + number + "-" + place;
  }

  private static String file(String name, String text) {
    return "{\"name\":\"%s\",\"text\":\"%s\"}".formatted(name,
        text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\r", "").replace("\n", "\\n"));
  }
}
