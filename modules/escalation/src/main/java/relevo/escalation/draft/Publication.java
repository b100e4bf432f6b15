package relevo.escalation.draft;

import jakarta.ws.rs.core.SecurityContext;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import relevo.kernel.Refusal;
import relevo.permission.Caller;

/**
 * Why a draft goes live, when (at once if {@code at} is null or past), and who says so.
 *
 * @param flows drafts of flows that go live in the same moment, or not at all; null for none
 * @param running what becomes of conversations that are in one of these flows: {@code finish} or {@code move}
 */
public record Publication(String comment, String at, String by, List<UUID> flows, String running) {

  private static final int LONGEST_COMMENT = 500;

  Published of(Draft draft, PublishDraft publishing, SecurityContext security) {
    String person = Caller.name(security, by);
    String why = why();
    Instant due = due();
    return publishing.publish(draft, due, person, why, Along.of(flows, running));
  }

  private String why() {
    String words = comment == null ? "" : comment.strip();
    if (!words.isEmpty() && words.length() <= LONGEST_COMMENT) return words;
    throw new Refusal(422, "comment", "Falta «comment»: qué cambia y por qué, en " + LONGEST_COMMENT + " letras.");
  }

  /** In whole microseconds, as it will be kept. */
  private Instant due() {
    if (at == null || at.isBlank()) return null;
    try {
      return OffsetDateTime.parse(at.strip()).toInstant().truncatedTo(ChronoUnit.MICROS);
    } catch (DateTimeParseException e) {
      throw new Refusal(422, "at", "«at» debe ser una fecha con hora y zona, como 2026-12-01T08:00:00+01:00.");
    }
  }
}
