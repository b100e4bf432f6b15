package relevo.messaging.provider.twilio;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import relevo.messaging.provider.Hmac;

/** Twilio's signature: of the address it called, with or without its port, and of the form's fields or the JSON body's digest. */
class TwilioSignature {

  private static final Pattern BODY_DIGEST = Pattern.compile("(?:^|&)bodySHA256=([0-9a-fA-F]{64})(?:&|$)");
  private static final Pattern AUTHORITY = Pattern.compile("^(https?)://([^/:?]+)(:[0-9]+)?(.*)$");

  private TwilioSignature() {}

  /** @param addresses under which Twilio may have called us, each whole */
  static boolean fits(List<String> addresses, byte[] body, String signature, List<String> secrets) {
    if (signature == null) return false;
    try {
      String signed = signedText(URI.create(addresses.getFirst()).getRawQuery(), body);
      return signed != null && addresses.stream().flatMap(address -> spellings(address).stream())
          .anyMatch(address -> fits(address + signed, signature, secrets));
    } catch (IllegalArgumentException noFormOrAddress) {
      return false;
    }
  }

  private static boolean fits(String data, String signature, List<String> secrets) {
    return secrets.stream().anyMatch(secret -> Hmac.same(of(data, secret), signature));
  }

  static String of(String data, String secret) {
    return Base64.getEncoder().encodeToString(Hmac.of("HmacSHA1", secret, data.getBytes(StandardCharsets.UTF_8)));
  }

  /** Nothing but the address where it carries the body's digest; null if the digest is another's. */
  private static String signedText(String query, byte[] body) {
    Matcher digest = BODY_DIGEST.matcher(query == null ? "" : query);
    if (!digest.find()) return TwilioForm.parse(body).signedText();
    return MessageDigest.isEqual(sha256(body), HexFormat.of().parseHex(digest.group(1))) ? "" : null;
  }

  /** As it is, without its port, and with the scheme's own: Twilio writes it in one way or another. */
  private static Set<String> spellings(String address) {
    Matcher parts = AUTHORITY.matcher(address);
    if (!parts.matches()) return Set.of();
    String host = parts.group(1) + "://" + parts.group(2);
    String port = parts.group(1).equals("https") ? ":443" : ":80";
    return Set.copyOf(List.of(address, host + parts.group(4), host + port + parts.group(4)));
  }

  private static byte[] sha256(byte[] body) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(body);
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
