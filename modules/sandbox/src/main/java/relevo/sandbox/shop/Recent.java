package relevo.sandbox.shop;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the shop remembers: so many things, and the oldest go first. */
final class Recent<K, V> extends LinkedHashMap<K, V> {

  private static final long serialVersionUID = 1L;
  private static final int MOST = 2000;

  @Override
  protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
    return size() > MOST;
  }
}
