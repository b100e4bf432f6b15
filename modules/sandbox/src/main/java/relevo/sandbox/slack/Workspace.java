package relevo.sandbox.slack;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The demo's Slack: its channels, people and messages, what its callers did wrong, and what goes wrong on purpose. */
@ApplicationScoped
class Workspace {

  static final String TOKEN = "xoxb-demo";
  static final String SIGNING_SECRET = "slack-demo-secret";
  static final String TEAM = "T0DEMO";

  private static final int MOST_KEPT = 2_000;
  private static final int MOST_NOTED = 1_000;
  private static final int BURST = 20;
  private static final long BURST_NANOS = 5_000_000_000L;
  private static final int MOST_RESPONSES = 5;

  private final Map<String, String> channels = new LinkedHashMap<>(Map.of("C0SOPORTE", "joined", "C0AJENO", "foreign", "C0VIEJO", "archived"));
  private final Map<String, String> people = new LinkedHashMap<>();
  private final List<Post> posts = new ArrayList<>();
  private final Deque<String> log = new ArrayDeque<>();
  private final Map<String, Deque<Long>> pace = new LinkedHashMap<>();
  private final Map<String, List<String>> responses = new LinkedHashMap<>();
  private SlackTrouble trouble = SlackTrouble.NONE;
  private int left;
  private long last;

  /** @param state {@code joined}, {@code foreign} (the bot is not in it) or {@code archived} */
  synchronized void channel(String id, String state) {
    if (channels.size() < MOST_KEPT) channels.put(id, state);
  }

  synchronized Optional<String> refusalOf(String channel) {
    return switch (channels.getOrDefault(channel, "none")) {
      case "joined" -> Optional.empty();
      case "foreign" -> Optional.of("not_in_channel");
      case "archived" -> Optional.of("is_archived");
      default -> Optional.of("channel_not_found");
    };
  }

  synchronized void person(String id, String email) {
    if (people.size() < MOST_KEPT) people.put(id, email);
  }

  synchronized Optional<String> email(String id) {
    return Optional.ofNullable(people.get(id));
  }

  synchronized Post post(JsonObject content) {
    long now = Math.max(System.currentTimeMillis() * 1_000, last + 1);
    last = now;
    String thread = SlackRules.text(content, "thread_ts");
    Post post = new Post(SlackRules.text(content, "channel"), "%d.%06d".formatted(now / 1_000_000, now % 1_000_000), thread.isEmpty() ? null : thread, content, 0);
    if (posts.size() >= MOST_KEPT) posts.removeFirst();
    posts.add(post);
    return post;
  }

  synchronized Optional<Post> find(String channel, String ts) {
    return posts.stream().filter(post -> post.channel().equals(channel) && post.ts().equals(ts)).findFirst();
  }

  synchronized void change(Post post, JsonObject content) {
    posts.replaceAll(each -> each.ts().equals(post.ts()) && each.channel().equals(post.channel()) ? each.becomes(content) : each);
  }

  synchronized void delete(String channel, String ts) {
    posts.removeIf(post -> post.channel().equals(channel) && post.ts().equals(ts));
  }

  synchronized List<Post> posts(String channel) {
    return posts.stream().filter(post -> post.channel().equals(channel)).toList();
  }

  /** A channel bears bursts, not streams. */
  synchronized boolean isTooFast(String channel) {
    Deque<Long> times = pace.computeIfAbsent(channel, any -> new ArrayDeque<>());
    long now = System.nanoTime();
    times.removeIf(at -> now - at > BURST_NANOS);
    if (times.size() >= BURST) return true;
    times.add(now);
    return false;
  }

  synchronized void become(SlackTrouble wrong) {
    trouble = wrong;
    left = wrong.times() == null ? -1 : wrong.times();
  }

  /** What goes wrong with this call. */
  synchronized SlackTrouble next() {
    if (left == 0) return SlackTrouble.NONE;
    if (left > 0) left--;
    return trouble;
  }

  synchronized void note(String line) {
    if (log.size() >= MOST_NOTED) log.removeFirst();
    log.add(line);
  }

  synchronized List<String> log() {
    return List.copyOf(log);
  }

  /** A place at which whoever pressed can be told something. */
  synchronized void expect(String response) {
    responses.put(response, new ArrayList<>());
  }

  /** @return false if there is no such place, or it was used too often */
  synchronized boolean respond(String response, String text) {
    List<String> said = responses.get(response);
    if (said == null || said.size() >= MOST_RESPONSES) return false;
    said.add(text);
    return true;
  }

  synchronized List<String> said(String response) {
    return List.copyOf(responses.getOrDefault(response, List.of()));
  }
}
