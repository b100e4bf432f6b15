package relevo.insight.figure;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Under which heads figures are parted and filtered. Each counted row has one value of each, or none: so parts sum to the whole. */
public enum Head {
  TEAM, AGENT, RULE, REASON, RELEASE, CHANNEL, LANGUAGE, CUSTOMER, CLOCK;

  /** Only of who was handed over. */
  static final Set<Head> OF_HAND_OVER = EnumSet.of(TEAM, AGENT, RULE, REASON, RELEASE);
  static final Set<Head> OF_CUSTOMER = EnumSet.of(CHANNEL, LANGUAGE, CUSTOMER);
  static final Set<Head> USUAL = EnumSet.complementOf(EnumSet.of(CLOCK));

  /** As the API and the tables write it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Head> named(String word) {
    return Arrays.stream(values()).filter(head -> head.word().equals(word)).findFirst();
  }
}
