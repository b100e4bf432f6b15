package relevo.integration.helpdesk.hootsuite;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import relevo.integration.vendor.Incoming;
import relevo.integration.vendor.Setup;
import relevo.integration.vendor.Signatures;

/** Whether Hootsuite wrote these very bytes: HMAC-SHA256 in hexadecimal, by a secret that is hexadecimal itself. */
final class HootsuiteSignature {

  static final String HEADER = "x-sparkcentral-signature";
  static final String SIGNING = "signing";

  private HootsuiteSignature() {}

  /** Never throws. */
  static boolean isGenuine(Setup setup, Incoming request) {
    Optional<byte[]> theirs = request.header(HEADER).flatMap(HootsuiteSignature::decoded);
    List<byte[]> keys = Stream.of(setup.secret(SIGNING), setup.earlierSecret(SIGNING)).flatMap(Optional::stream)
        .flatMap(secret -> decoded(secret).stream()).toList();
    return theirs.isPresent() && keys.stream().anyMatch(key -> Signatures.same(theirs.get(), Signatures.hmac(key, request.body())));
  }

  /** Empty if it is no such text. */
  static Optional<byte[]> decoded(String hex) {
    try {
      return Optional.of(HexFormat.of().parseHex(hex.strip())).filter(bytes -> bytes.length > 0);
    } catch (IllegalArgumentException noHex) {
      return Optional.empty();
    }
  }
}
