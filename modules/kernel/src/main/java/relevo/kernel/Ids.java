package relevo.kernel;

import java.security.SecureRandom;
import java.util.UUID;

/** Ids that grow with time (UUID version 7, RFC 9562), so that new rows lie beside each other in an index. */
public final class Ids {

  private static final SecureRandom RANDOM = new SecureRandom();

  private Ids() {}

  public static UUID next() {
    long random = RANDOM.nextLong();
    long high = (System.currentTimeMillis() << 16) | 0x7000 | (random & 0x0fff);
    return new UUID(high, (RANDOM.nextLong() & 0x3fffffffffffffffL) | 0x8000000000000000L);
  }
}
