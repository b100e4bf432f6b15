package relevo.ticketing.agent;

import java.util.Arrays;
import java.util.Locale;
import relevo.kernel.Refusal;

/** Whether somebody can be given work: only who is online. */
enum Presence {
  ONLINE, BUSY, AWAY, OFFLINE;

  /** @throws Refusal 422 if it is none of these */
  static Presence of(String word) {
    return Arrays.stream(values()).filter(presence -> presence.word().equals(word)).findFirst().orElseThrow(() ->
        new Refusal(422, "presence-unknown", "«presence» es online, busy (ocupado), away (ausente) u offline (desconectado)."));
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
