package relevo.sandbox.hook;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import relevo.kernel.Refusal;

/** The demo's receivers of signed webhooks, by name; each is there as soon as somebody speaks of it. */
@ApplicationScoped
class Hooks {

  private static final int MOST = 100;

  private final Map<String, Hook> all = new ConcurrentHashMap<>();

  Hook named(String name) {
    if (all.size() >= MOST && !all.containsKey(name)) throw new Refusal(409, "too-many-hooks", "No caben más receptores.");
    return all.computeIfAbsent(name, any -> new Hook());
  }
}
