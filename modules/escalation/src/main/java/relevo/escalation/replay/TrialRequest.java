package relevo.escalation.replay;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import relevo.escalation.judge.PastTurns.Span;
import relevo.escalation.release.Candidate;
import relevo.kernel.Refusal;

/**
 * Which rules to try, and on what.
 *
 * @param release instead of files: an earlier release's
 * @param without a rule that is left out of them; without files and release, out of the live one's
 * @param stricter a rule of them that is to speak less often; likewise
 * @param conversations how many, the newest; of a replay only, and so are {@code since} and {@code until}
 */
public record TrialRequest(List<Candidate.File> files, Long release, Integer conversations, String since, String until,
    String without, Stricter stricter) {

  public static final int LARGEST = 4 << 20;

  private static final int MOST = 100_000;
  private static final int USUAL = 10_000;
  private static final Instant END = Instant.parse("9999-01-01T00:00:00Z");

  /** The same about these files; whoever says them already contradicts himself. */
  public TrialRequest of(Map<String, String> texts) {
    if (files != null || release != null) {
      throw new Refusal(422, "files", "Se prueban los archivos del borrador: sobran «files» y «release».");
    }
    return new TrialRequest(Candidate.files(texts), null, conversations, since, until, without, stricter);
  }

  TrialRequest with(Stricter settled) {
    return new TrialRequest(files, release, conversations, since, until, without, settled);
  }

  Span span() {
    Span span = new Span(moment("since", since, Instant.EPOCH), moment("until", until, END));
    if (span.since().isBefore(span.until())) return span;
    throw new Refusal(422, "until", "«until» debe ser posterior a «since».");
  }

  int most() {
    if (conversations == null) return USUAL;
    if (conversations >= 1 && conversations <= MOST) return conversations;
    throw new Refusal(422, "conversations", "«conversations» debe estar entre 1 y " + MOST + ".");
  }

  void refuseSpan() {
    if (conversations == null && since == null && until == null) return;
    throw new Refusal(422, "span", "Una sombra sigue lo que pasa desde ahora: no lleva «conversations», «since» ni «until».");
  }

  private static Instant moment(String name, String text, Instant otherwise) {
    try {
      return text == null ? otherwise : Instant.parse(text);
    } catch (DateTimeParseException e) {
      throw new Refusal(422, name, "«" + name + "» es un momento como 2026-03-01T00:00:00Z.");
    }
  }
}
