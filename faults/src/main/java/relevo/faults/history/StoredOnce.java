package relevo.faults.history;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Every acknowledged message is in its conversation once, or waits to be; none is there twice, and none that was refused. */
class StoredOnce implements Check {

  @Override
  public String rule() {
    return "H1";
  }

  @Override
  public Stream<String> broken(History history) {
    return Stream.of(lost(history), doubled(history), smuggled(history)).flatMap(Function.identity());
  }

  private static Stream<String> lost(History history) {
    Map<String, List<Kept.Line>> lines = history.linesByProviderId();
    Map<String, List<Kept.Job>> jobs = history.jobsByProviderId();
    return history.acknowledgedMessages().keySet().stream()
        .filter(id -> !lines.containsKey(id) && !jobs.containsKey(id))
        .map(id -> "message " + id + " was acknowledged and is lost");
  }

  private static Stream<String> smuggled(History history) {
    Set<String> kept = new HashSet<>(history.linesByProviderId().keySet());
    kept.addAll(history.jobsByProviderId().keySet());
    history.posts().stream().filter(post -> !post.isRefused())
        .forEach(post -> post.messages().forEach(said -> kept.remove(said.id())));
    return kept.stream().map(id -> "message " + id + " was refused each time, or never posted, and is kept");
  }

  private static Stream<String> doubled(History history) {
    Map<String, List<Kept.Job>> jobs = history.jobsByProviderId();
    Stream<String> stored = history.linesByProviderId().entrySet().stream()
        .filter(message -> message.getValue().size() + jobs.getOrDefault(message.getKey(), List.of()).size() > 1)
        .map(message -> "message " + message.getKey() + " is kept " + message.getValue().size() + " times in its conversation and "
            + jobs.getOrDefault(message.getKey(), List.of()).size() + " times as a job");
    Stream<String> waiting = jobs.entrySet().stream().filter(message -> message.getValue().size() > 1)
        .map(message -> "message " + message.getKey() + " waits " + message.getValue().size() + " times");
    return Stream.concat(stored, waiting);
  }
}
