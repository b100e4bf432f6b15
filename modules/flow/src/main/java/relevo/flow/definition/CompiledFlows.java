package relevo.flow.definition;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Flows read once and kept, the longest unused leaving first: a version never changes, so nothing here grows old. */
final class CompiledFlows {

  private static final Logger LOG = System.getLogger(CompiledFlows.class.getName());
  private static final int MOST = 100;

  private record Key(String name, int number) {}

  private final Map<Key, Optional<Flow>> kept = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
    private static final long serialVersionUID = 1L;

    @Override
    protected boolean removeEldestEntry(Map.Entry<Key, Optional<Flow>> eldest) {
      return size() > MOST;
    }
  });

  /** Empty if there is no such version, or none that this desk understands any more. */
  Optional<Flow> of(Library library, String name, int number) {
    Key key = new Key(name, number);
    Optional<Flow> known = kept.get(key);
    if (known != null) return known;
    Optional<String> text = library.text(name, number);
    text.ifPresent(found -> kept.put(key, read(key, found)));
    return text.isEmpty() ? Optional.empty() : Optional.ofNullable(kept.get(key)).orElseGet(() -> read(key, text.get()));
  }

  private static Optional<Flow> read(Key key, String text) {
    try {
      return Optional.of(FlowDocument.read(key.name(), text));
    } catch (BrokenFlow broken) {
      LOG.log(Level.ERROR, "Flow " + key.name() + " " + key.number() + " is not understood any more: " + broken.getMessage());
      return Optional.empty();
    }
  }
}
