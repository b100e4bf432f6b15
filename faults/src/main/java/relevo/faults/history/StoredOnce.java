package relevo.faults.history;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Every message that was acknowledged is in its conversation once, or waits to be; none is there twice. */
class StoredOnce implements Check {

  @Override
  public String rule() {
    return "H1";
  }

  @Override
  public Stream<String> broken(History history) {
    return Stream.concat(lost(history), doubled(history));
  }

  private static Stream<String> lost(History history) {
    Map<String, List<Kept.Line>> lines = history.linesByProviderId();
    Map<String, List<Kept.Job>> jobs = history.jobsByProviderId();
    return history.acknowledgedMessages().keySet().stream()
        .filter(id -> !lines.containsKey(id) && !jobs.containsKey(id))
        .map(id -> "message " + id + " was acknowledged and is lost");
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
