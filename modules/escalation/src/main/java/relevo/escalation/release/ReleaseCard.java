package relevo.escalation.release;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A release as it is shown.
 *
 * @param evidence what was tried before it went live
 * @param files null in lists
 */
public record ReleaseCard(
    long number, boolean live, Instant at, String by, String comment, String authors, String approvedBy, UUID draft,
    JsonObject evidence, List<Candidate.File> files) {

  static ReleaseCard of(Release release, long live) {
    return new ReleaseCard(release.number(), release.number() == live, release.at(), release.by(), release.comment(),
        release.authors(), release.approvedBy(), release.draft(), json(release.evidence()), null);
  }

  ReleaseCard with(List<Candidate.File> all) {
    return new ReleaseCard(number, live, at, by, comment, authors, approvedBy, draft, evidence, all);
  }

  private static JsonObject json(String text) {
    if (text == null) return null;
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }
}
