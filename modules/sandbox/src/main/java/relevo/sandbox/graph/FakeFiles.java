package relevo.sandbox.graph;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** The files that WhatsApp holds: the last few, in memory. */
public class FakeFiles {

  private static final int MOST = 50;
  private static final long MOST_BYTES = 128 << 20;

  private final AtomicLong last = new AtomicLong(System.currentTimeMillis());
  private final Map<String, FakeFile> files = new LinkedHashMap<>() {
    private static final long serialVersionUID = 1L;

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, FakeFile> eldest) {
      return size() > MOST;
    }
  };

  public synchronized FakeFile keep(byte[] bytes, String mimeType, String name) {
    FakeFile file = new FakeFile("7" + last.incrementAndGet(), bytes, mimeType, name);
    files.put(file.id(), file);
    while (files.size() > 1 && files.values().stream().mapToLong(each -> each.bytes().length).sum() > MOST_BYTES) {
      files.remove(files.keySet().iterator().next());
    }
    return file;
  }

  public synchronized Optional<FakeFile> byId(String id) {
    return Optional.ofNullable(files.get(id));
  }
}
