package relevo.flow.version;

import jakarta.ws.rs.core.SecurityContext;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import relevo.kernel.Refusal;
import relevo.permission.Caller;

/**
 * Why a draft goes live, when (at once if {@code at} is null or past), what becomes of conversations under way ({@code running}:
 * {@code finish}, or {@code move} at a safe point), and who says so.
 */
public record Publication(String comment, String at, String running, String by) {

  private static final int LONGEST_COMMENT = 500;

  Published of(DocumentDraft draft, PublishDraft publishing, SecurityContext security) {
    String person = Caller.name(security, by);
    Origin origin = PublishDraft.origin(draft, person, why(comment), Running.of(running), null);
    return publishing.publish(draft, due(), origin);
  }

  static String why(String comment) {
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
