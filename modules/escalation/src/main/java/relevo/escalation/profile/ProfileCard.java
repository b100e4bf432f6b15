package relevo.escalation.profile;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What is known of a customer. {@code state} is {@code known}; {@code unknown} if all were asked and nobody knows them;
 * {@code ambiguous} if a source has several customers with this phone; {@code stale} if a source does not answer, so that what is shown
 * may be old or lacking; {@code never-asked}. {@code reason} is a sentence in Spanish, or null. {@code vip} says whether they come
 * first: their tier, or one of their tags, is {@code vip}. {@code askedAt} is when the sources were last asked, or null.
 */
public record ProfileCard(UUID contact, String state, String reason, boolean vip, List<AttributeCard> attributes, List<SourceAnswerCard> sources,
    Instant askedAt) {

  /**
   * The value that counts, who says so and when; {@code source} is {@code agent}, {@code customer}, {@code csv} or a source's name, {@code by} the agent
   * or null. {@code others} are what other sources say instead, the most believed first.
   */
  public record AttributeCard(String name, String value, String source, Instant at, String by, List<Attribute> others) {}

  /**
   * How a source stands with this customer: {@code result} is {@code found}, {@code not-found}, {@code ambiguous} with {@code hits},
   * or null if it never answered; {@code failedAt} is since when it does not answer, because of {@code why}, or null.
   */
  public record SourceAnswerCard(String name, String kind, String result, Instant at, Integer hits, Instant failedAt, String why) {}
}
