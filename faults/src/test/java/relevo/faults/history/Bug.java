package relevo.faults.history;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import relevo.faults.history.Post.Said;

/** A history taken apart, to be spoilt and put together again. */
class Bug {

  final List<Post> posts;
  final List<Send> sends;
  final List<Kept.Line> transcript;
  final List<Kept.Talk> talks;
  final List<Kept.Row> outbound;
  final List<Kept.Ruling> decisions;
  final List<Kept.Job> jobs;
  final List<Kept.Receipt> receipts;
  final List<String> seen;
  long webhooks;

  private Bug(History good) {
    posts = new ArrayList<>(good.posts());
    sends = new ArrayList<>(good.sends());
    transcript = new ArrayList<>(good.kept().transcript());
    talks = new ArrayList<>(good.kept().talks());
    outbound = new ArrayList<>(good.kept().outbound());
    decisions = new ArrayList<>(good.kept().decisions());
    jobs = new ArrayList<>(good.kept().jobs());
    receipts = new ArrayList<>(good.kept().receipts());
    seen = new ArrayList<>(good.kept().seen());
    webhooks = good.kept().webhooks();
  }

  static History in(History good, Consumer<Bug> bug) {
    Bug bad = new Bug(good);
    bug.accept(bad);
    return new History(bad.posts, bad.sends, new Kept(bad.transcript, bad.talks, bad.outbound, bad.decisions, bad.jobs,
        bad.receipts, bad.seen, bad.webhooks));
  }

  /** The place in the transcript of the n-th message by a customer, in their order there. */
  int customers(int n) {
    return transcript.indexOf(transcript.stream().filter(Kept.Line::isCustomers).skip(n).findFirst().orElseThrow());
  }

  void change(int line, UnaryOperator<Kept.Line> how) {
    transcript.set(line, how.apply(transcript.get(line)));
  }

  void swapPlaces(int one, int other) {
    int seq = transcript.get(one).seq();
    int otherSeq = transcript.get(other).seq();
    change(one, line -> at(line, otherSeq));
    change(other, line -> at(line, seq));
  }

  /** Two messages of one customer's that came in one POST, none of which came in another: their places in the transcript. */
  int[] twoOfOneBody() {
    List<Said> body = posts.stream().map(Post::messages).filter(all -> all.size() > 1).findFirst().orElseThrow();
    return new int[] {lineOf(body.get(0).id()), lineOf(body.get(1).id())};
  }

  private int lineOf(String providerId) {
    return transcript.indexOf(
        transcript.stream().filter(line -> Objects.equals(line.providerId(), providerId)).findFirst().orElseThrow());
  }

  Kept.Row row(int n, UnaryOperator<Kept.Row> how) {
    outbound.set(n, how.apply(outbound.get(n)));
    return outbound.get(n);
  }

  Send accepted(int n) {
    return sends.stream().filter(Send::isAccepted).skip(n).findFirst().orElseThrow();
  }

  void doubleFirst(List<?> list) {
    copyFirst(list);
  }

  private static <T> void copyFirst(List<T> list) {
    list.add(list.getFirst());
    Collections.rotate(list, 1);
  }

  static Kept.Line at(Kept.Line line, int seq) {
    return new Kept.Line(line.id(), line.conversation(), seq, line.author(), line.providerId());
  }

  static Kept.Row saying(Kept.Row row, String delivery, int tries) {
    return new Kept.Row(row.id(), row.conversation(), row.source(), row.effect(), row.state(), delivery, tries);
  }
}
