package relevo.integration.helpdesk.zendesk;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Stream;
import relevo.integration.vendor.Incoming;
import relevo.integration.vendor.Setup;
import relevo.integration.vendor.Signatures;

/** Whether Zendesk, and nobody else, wrote these very bytes, and not long ago. */
final class ZendeskSignature {

  static final Duration TOLERANCE = Duration.ofMinutes(5);

  private ZendeskSignature() {}

  static boolean isGenuine(Setup setup, Incoming request) {
    Optional<String> stamp = request.header("x-zendesk-webhook-signature-timestamp");
    Optional<byte[]> signature = request.header("x-zendesk-webhook-signature").flatMap(ZendeskSignature::decoded);
    if (stamp.isEmpty() || signature.isEmpty() || !isFresh(stamp.get(), request.at())) return false;
    return Stream.of(setup.secret(ZendeskAccount.SIGNING), setup.earlierSecret(ZendeskAccount.SIGNING)).flatMap(Optional::stream)
        .filter(secret -> !secret.equals(ZendeskAccount.PUBLIC_TEST_SECRET))
        .anyMatch(secret -> Signatures.same(signature.get(), Signatures.hmac(Signatures.bytes(secret), Signatures.bytes(stamp.get()), request.body())));
  }

  private static boolean isFresh(String stamp, Instant now) {
    try {
      return Duration.between(Instant.parse(stamp.strip()), now).abs().compareTo(TOLERANCE) <= 0;
    } catch (DateTimeException noTime) {
      return false;
    }
  }

  private static Optional<byte[]> decoded(String text) {
    try {
      return Optional.of(Base64.getDecoder().decode(text.strip()));
    } catch (IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }
}
