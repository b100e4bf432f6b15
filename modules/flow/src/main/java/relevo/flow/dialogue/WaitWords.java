package relevo.flow.dialogue;

import java.util.Map;

/** Says how long a customer will wait, no finer than anybody can know it. */
final class WaitWords {

  private static final long MINUTE = 60;
  private static final long EXACT_MINUTES = 10;
  private static final long STEP_MINUTES = 5;
  private static final long HOUR_MINUTES = 60;

  private WaitWords() {}

  /** @param seconds null where nobody knows: then nothing is said of the time */
  static String of(long position, Long seconds, String language, Sentences sentences) {
    String place = position == 1 ? sentences.say("wait-next", language, Map.of())
        : sentences.say("wait-place", language, Map.of("puesto", String.valueOf(position)));
    return seconds == null ? place : place + " " + sentences.say("wait-time", language, Map.of("tiempo", time(seconds, language, sentences)));
  }

  private static String time(long seconds, String language, Sentences sentences) {
    long minutes = Math.max(1, (seconds + MINUTE - 1) / MINUTE);
    if (minutes == 1) return sentences.say("wait-minute", language, Map.of());
    if (minutes > HOUR_MINUTES) return sentences.say("wait-hour", language, Map.of());
    long said = minutes <= EXACT_MINUTES ? minutes : (minutes + STEP_MINUTES - 1) / STEP_MINUTES * STEP_MINUTES;
    return sentences.say("wait-minutes", language, Map.of("minutos", String.valueOf(said)));
  }
}
