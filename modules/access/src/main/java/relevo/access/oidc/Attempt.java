package relevo.access.oidc;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import relevo.access.secret.Secret;

/**
 * A browser on its way to the provider and back. All it must remember follows from one secret in its cookie, so the desk keeps nothing for
 * strangers; {@code state}, {@code nonce} and the proof of PKCE are hashes of it, of which none tells another.
 */
record Attempt(String cookie, Instant begunAt, String to) {

  static final Duration LONGEST = Duration.ofMinutes(10);

  private static final Pattern COOKIE = Pattern.compile("[\\w-]{43}\\.(\\d{10})\\.([\\w-]{0,800})");
  private static final Pattern OWN_PATH = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]{0,500}");
  private static final String HOME = "/";

  /** @param to where to go once in; anything but a path of our own becomes the front page */
  static Attempt begin(String to, Instant now) {
    String path = isOwn(to) ? to : HOME;
    String cookie = Secret.next("").text() + "." + now.getEpochSecond() + "." + base64(path.getBytes(StandardCharsets.UTF_8));
    return new Attempt(cookie, now, path);
  }

  /** None if it is not one of ours, or too old. */
  static Optional<Attempt> of(String cookie, Instant now) {
    Matcher parts = COOKIE.matcher(cookie);
    if (!parts.matches()) return Optional.empty();
    Instant begunAt = Instant.ofEpochSecond(Long.parseLong(parts.group(1)));
    Optional<String> to = text(parts.group(2)).filter(path -> isOwn(path) && !now.isAfter(begunAt.plus(LONGEST)));
    return to.map(path -> new Attempt(cookie, begunAt, path));
  }

  private static Optional<String> text(String base64) {
    try {
      return Optional.of(new String(Base64.getUrlDecoder().decode(base64), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }

  private static boolean isOwn(String path) {
    if (path == null || !OWN_PATH.matcher(path).matches()) return false;
    try {
      return URI.create(path).getRawAuthority() == null;
    } catch (IllegalArgumentException notAnAddress) {
      return false;
    }
  }

  String state() {
    return derived("state");
  }

  String nonce() {
    return derived("nonce");
  }

  String verifier() {
    return derived("verifier");
  }

  boolean isAnsweredBy(String state) {
    return state != null && MessageDigest.isEqual(state().getBytes(StandardCharsets.US_ASCII), state.getBytes(StandardCharsets.UTF_8));
  }

  private String derived(String what) {
    try {
      return base64(MessageDigest.getInstance("SHA-256").digest((what + " " + cookie).getBytes(StandardCharsets.US_ASCII)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String base64(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  @Override
  public String toString() {
    return "an attempt to come in";
  }
}
