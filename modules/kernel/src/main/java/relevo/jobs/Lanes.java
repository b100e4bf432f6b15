package relevo.jobs;

import java.util.UUID;

/** Which lane a contact's work goes through: the same on every node and for every direction. */
public final class Lanes {

  /** Changing it needs an empty job table. */
  public static final int COUNT = 64;

  private Lanes() {}

  public static int of(UUID contact) {
    long bits = contact.getMostSignificantBits() ^ contact.getLeastSignificantBits();
    bits *= 0x9E3779B97F4A7C15L;
    return (int) (bits >>> 58);
  }
}
