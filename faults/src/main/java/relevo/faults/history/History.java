package relevo.faults.history;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import relevo.faults.history.Post.Said;

/** All that is known of a run: what was posted to the desk, what reached the fake Graph, and what the database kept. */
public record History(List<Post> posts, List<Send> sends, Kept kept) {

  /** Between which two moments the desk may first have kept a message: {@code last} is the first acknowledgement. */
  record Span(Said said, long first, long last) {}

  public History {
    posts = List.copyOf(posts);
    sends = List.copyOf(sends);
  }

  Stream<Post> acknowledged() {
    return posts.stream().filter(Post::isAcknowledged);
  }

  /** The acknowledged messages by their provider's id, each with the span in which it was kept. */
  Map<String, Span> acknowledgedMessages() {
    Map<String, Long> firstSent = new HashMap<>();
    for (Post post : posts) post.messages().forEach(said -> firstSent.merge(said.id(), post.sent(), Math::min));
    Map<String, Span> spans = new HashMap<>();
    acknowledged().forEach(post -> post.messages().forEach(said -> spans.merge(said.id(),
        new Span(said, firstSent.get(said.id()), post.answered()), (one, other) -> one.last() <= other.last() ? one : other)));
    return spans;
  }

  Map<String, List<Kept.Line>> linesByProviderId() {
    return kept.transcript().stream().filter(line -> line.isCustomers() && line.providerId() != null)
        .collect(Collectors.groupingBy(Kept.Line::providerId));
  }

  Map<String, List<Kept.Job>> jobsByProviderId() {
    return kept.jobs().stream().filter(job -> job.providerId() != null).collect(Collectors.groupingBy(Kept.Job::providerId));
  }

  Map<String, Kept.Row> rows() {
    return kept.outbound().stream().collect(Collectors.toMap(Kept.Row::id, row -> row, (one, same) -> one));
  }
}
