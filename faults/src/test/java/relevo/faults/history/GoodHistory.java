package relevo.faults.history;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import relevo.faults.history.Post.Said;
import relevo.faults.history.Post.Told;

/** Makes up histories of a faultless desk under a faulty world: lost answers, repeated posts, several messages a post. */
class GoodHistory {

  private static final long START = 1_800_000_000_000_000L;
  private static final long SECOND = 1_000_000;

  private final Random random;
  private final List<Post> posts = new ArrayList<>();
  private final List<Send> sends = new ArrayList<>();
  private final List<Kept.Line> transcript = new ArrayList<>();
  private final List<Kept.Talk> talks = new ArrayList<>();
  private final List<Kept.Row> outbound = new ArrayList<>();
  private final List<Kept.Ruling> decisions = new ArrayList<>();
  private final List<Kept.Job> jobs = new ArrayList<>();
  private final List<Kept.Receipt> receipts = new ArrayList<>();
  private final List<String> seen = new ArrayList<>();
  private long now = START;

  private GoodHistory(long seed) {
    random = new Random(seed);
  }

  static History of(long seed, int customers, int postsEach) {
    GoodHistory made = new GoodHistory(seed);
    for (int customer = 0; customer < customers; customer++) made.talk("507" + (100_000 + customer), postsEach);
    Collections.shuffle(made.posts, made.random);
    return made.history();
  }

  private History history() {
    long webhooks = posts.stream().filter(Post::isAcknowledged).count();
    return new History(posts, sends, new Kept(transcript, talks, outbound, decisions, jobs, receipts, seen, webhooks));
  }

  private void talk(String phone, int postsEach) {
    int seq = 0;
    for (int post = 0; post < postsEach; post++) {
      List<Said> body = new ArrayList<>();
      for (int i = random.nextInt(3); i >= 0; i--) {
        body.add(new Said(phone, "wamid." + phone + "." + post + "." + i, now / SECOND));
      }
      deliver(body);
      for (Said said : body) seq = keep(said, seq);
    }
    talks.add(new Kept.Talk("c" + phone, phone, seq));
    if (random.nextBoolean()) park(phone);
  }

  /** Some answers do not come home; then the same bytes are posted again, and once in a while all the same. */
  private void deliver(List<Said> body) {
    while (random.nextInt(4) == 0) post(body, random.nextBoolean() ? 0 : 503);
    post(body, 200);
    if (random.nextInt(4) == 0) post(body, 200);
  }

  private void post(List<Said> body, int status) {
    posts.add(new Post(tick(), tick(), status, body, List.of()));
  }

  private int keep(Said said, int seq) {
    String id = "m" + said.id();
    String talk = "c" + said.phone();
    seen.add(said.id());
    transcript.add(new Kept.Line(id, talk, seq + 1, "CUSTOMER", said.id()));
    decisions.add(new Kept.Ruling(id));
    transcript.add(new Kept.Line("r" + said.id(), talk, seq + 2, "BOT", null));
    answer(said, id, talk);
    return seq + 2;
  }

  private void answer(Said said, String source, String talk) {
    String row = "r" + said.id();
    boolean inDoubt = random.nextInt(10) == 0;
    if (random.nextInt(5) == 0) sends.add(new Send(tick(), said.phone(), row, 429, true, "hola"));
    sends.add(new Send(tick(), said.phone(), row, 200, true, "hola"));
    if (inDoubt) sends.add(new Send(now + 130 * SECOND, said.phone(), row, 200, true, "hola"));
    outbound.add(new Kept.Row(row, talk, source, "REPLY", "ACCEPTED", "READ", inDoubt ? 3 : 2));
    posts.add(new Post(tick(), tick(), 200, List.of(), List.of(new Told(row, "READ"), new Told(row, "SENT"))));
    posts.add(new Post(tick(), tick(), 200, List.of(), List.of(new Told(row, "DELIVERED"))));
    if (random.nextBoolean()) receipts.add(new Kept.Receipt(row, "DELIVERED"));
    receipts.add(new Kept.Receipt(row, "READ"));
  }

  private void park(String phone) {
    String id = "wamid." + phone + ".parked";
    post(List.of(new Said(phone, id, now / SECOND)), 200);
    seen.add(id);
    jobs.add(new Kept.Job(id, random.nextBoolean()));
  }

  private long tick() {
    now += 1 + random.nextInt(5_000);
    return now;
  }
}
