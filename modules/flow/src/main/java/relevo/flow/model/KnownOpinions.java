package relevo.flow.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import relevo.events.flow.Opinion;

/** The last opinions, by a hash of the text: the texts themselves are not kept. Safe for many threads. */
final class KnownOpinions {

  static final int MOST = 2_000;

  private final Map<String, Opinion> opinions = new LinkedHashMap<>(16, 0.75f, true) {

    private static final long serialVersionUID = 1L;

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Opinion> eldest) {
      return size() > MOST;
    }
  };

  synchronized Optional<Opinion> of(String text) {
    return Optional.ofNullable(opinions.get(hash(text)));
  }

  synchronized void keep(String text, Opinion opinion) {
    opinions.put(hash(text), opinion);
  }

  synchronized int size() {
    return opinions.size();
  }

  private static String hash(String text) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
