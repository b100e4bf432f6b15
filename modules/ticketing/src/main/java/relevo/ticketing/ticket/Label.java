package relevo.ticketing.ticket;

import java.util.Arrays;
import java.util.Locale;
import relevo.kernel.Refusal;

/** What an agent says in the end of a hand-over: how rules learn whether they were right. */
enum Label {
  NEEDED, NOT_NEEDED, TOO_LATE, WRONG_TEAM;

  /** @throws Refusal 422 if it is none of these */
  static Label of(String word) {
    return Arrays.stream(values()).filter(label -> label.word().equals(word)).findFirst().orElseThrow(() -> new Refusal(422, "label",
        "«label» dice si hacía falta una persona: needed (sí), not_needed (no), too_late (tarde) o wrong_team (otro equipo)."));
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
