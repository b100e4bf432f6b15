package relevo.faults.history;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Accepted is processed plus waiting plus parked, and every acknowledged webhook is kept as it came. */
class AllAccounted implements Check {

  @Override
  public String rule() {
    return "H14";
  }

  @Override
  public Stream<String> broken(History history) {
    return Stream.concat(messages(history), webhooks(history));
  }

  private static Stream<String> messages(History history) {
    Set<String> posted = history.posts().stream().flatMap(post -> post.messages().stream()).map(Post.Said::id)
        .collect(Collectors.toSet());
    Set<String> accepted = new HashSet<>(history.kept().seen());
    long processed = history.kept().transcript().stream().filter(line -> line.isCustomers() && line.providerId() != null).count();
    long jobs = history.kept().jobs().stream().map(Kept.Job::providerId).filter(Objects::nonNull).count();
    Stream<String> strangers = accepted.stream().filter(id -> !posted.contains(id))
        .map(id -> "message " + id + " was never posted");
    if (accepted.size() == processed + jobs) return strangers;
    return Stream.concat(strangers, Stream.of(
        accepted.size() + " messages were accepted, " + processed + " are processed and " + jobs + " wait or are parked"));
  }

  private static Stream<String> webhooks(History history) {
    long acknowledged = history.acknowledged().count();
    if (history.kept().webhooks() >= acknowledged) return Stream.empty();
    return Stream.of(acknowledged + " webhooks were acknowledged and " + history.kept().webhooks() + " are kept");
  }
}
