package relevo.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An analyst in a hurry: one edition of the rules after the other, each begun as a draft and published over the API. */
final class Publisher {

  private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");
  private static final Pattern RELEASE = Pattern.compile("\"release\":(\\d+)");

  private final String drafts;
  private final String token;
  private final String rules;
  private final Map<Long, Edition> editions = new HashMap<>();
  private final List<Long> asked = new ArrayList<>();
  private final List<Long> answered = new ArrayList<>();

  private Publisher(String drafts, String token, String rules) {
    this.drafts = drafts;
    this.token = token;
    this.rules = rules;
  }

  static Publisher on(Desk desk, Desk.Setting setting) throws IOException {
    Path rules = setting.project().resolve(Path.of("rules", "bench", "bench.drl"));
    return new Publisher(desk.api() + "/rules/drafts", desk.token(), Files.readString(rules));
  }

  /** So many, evenly over so many seconds. */
  void publish(int times, int seconds) throws IOException, InterruptedException {
    long start = System.nanoTime();
    for (int i = 0; i < times; i++) {
      awaitTurn(start + i * seconds * 1_000_000_000L / times);
      publish(new Edition(editions.size() + 1, rules));
    }
  }

  private static void awaitTurn(long due) {
    for (long wait = due - System.nanoTime(); wait > 0; wait = due - System.nanoTime()) LockSupport.parkNanos(wait);
  }

  private void publish(Edition edition) throws IOException, InterruptedException {
    String id = found(ID, Http.post(drafts, token, edition.draft()));
    long start = System.nanoTime();
    String answer = Http.post(drafts + "/" + id + "/publish", token, "{\"comment\":\"Otra edición\",\"by\":\"bench\"}");
    asked.add(start);
    answered.add(System.nanoTime());
    editions.put(Long.valueOf(found(RELEASE, answer)), edition);
  }

  private static String found(Pattern pattern, String answer) throws IOException {
    Matcher matcher = pattern.matcher(answer);
    if (!matcher.find()) throw new IOException("No " + pattern + " in " + answer);
    return matcher.group(1);
  }

  /** How long the last so many publications took, from the request to the answer. */
  Delays delays(int last) {
    return Delays.between(nanos(asked, last), nanos(answered, last));
  }

  private static long[] nanos(List<Long> all, int last) {
    return all.subList(all.size() - last, all.size()).stream().mapToLong(Long::longValue).toArray();
  }

  /** All editions so far, by the release that each became. */
  Map<Long, Edition> editions() {
    return Map.copyOf(editions);
  }
}
