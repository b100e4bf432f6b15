package relevo.escalation.profile;

import java.time.Instant;

/**
 * What a source last said of a customer, {@code at} that time: {@code found}, {@code not-found}, or {@code ambiguous} with how many
 * have that phone. It may be asked and not answer, since {@code failedAt} and because of {@code why}: what it said before then stands.
 */
public record SourceAnswer(String source, String result, Instant at, Integer hits, Instant failedAt, String why) {

  static final String FOUND = "found";
  static final String NOT_FOUND = "not-found";
  static final String AMBIGUOUS = "ambiguous";

  static SourceAnswer none(String source) {
    return new SourceAnswer(source, null, null, null, null, null);
  }

  SourceAnswer said(String newResult, Integer newHits, Instant now) {
    return new SourceAnswer(source, newResult, now, newHits, null, null);
  }

  SourceAnswer failed(String newWhy, Instant now) {
    return new SourceAnswer(source, result, at, hits, failedAt == null ? now : failedAt, newWhy);
  }

  boolean is(String what) {
    return what.equals(result);
  }

  boolean isFailing() {
    return failedAt != null;
  }
}
