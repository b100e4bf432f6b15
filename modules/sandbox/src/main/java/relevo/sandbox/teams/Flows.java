package relevo.sandbox.teams;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The demo's Workflows of Teams: what each posted, and why its runs failed. */
@ApplicationScoped
class Flows {

  static final String KEY = "demo-sig";

  private static final int MOST = 500;

  private final Map<String, List<String>> posts = new LinkedHashMap<>();
  private final List<String> failures = new ArrayList<>();
  private final Map<String, FlowTrouble> troubles = new LinkedHashMap<>();
  private final Map<String, Integer> left = new LinkedHashMap<>();

  /** Any flow is there, each with its own channel. */
  synchronized void run(String flow, String body) {
    Optional<String> fault = CardRules.fault(body);
    if (fault.isPresent()) {
      if (failures.size() < MOST) failures.add(flow + " " + fault.get());
      return;
    }
    List<String> channel = posts.computeIfAbsent(flow, any -> new ArrayList<>());
    if (channel.size() < MOST) channel.add(body);
  }

  synchronized List<String> posts(String flow) {
    return List.copyOf(posts.getOrDefault(flow, List.of()));
  }

  synchronized List<String> failures() {
    return List.copyOf(failures);
  }

  synchronized void become(String flow, FlowTrouble trouble) {
    troubles.put(flow, trouble);
    left.put(flow, trouble.times() == null ? Integer.MAX_VALUE : trouble.times());
  }

  /** What goes wrong with this call. */
  synchronized FlowTrouble next(String flow) {
    int times = left.getOrDefault(flow, 0);
    if (times == 0) return FlowTrouble.NONE;
    left.put(flow, times - 1);
    return troubles.get(flow);
  }
}
