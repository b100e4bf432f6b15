package relevo.access.secret;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** 256 random bits that one browser or program holds; the desk keeps their hash only. */
public record Secret(String text) {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 32;
  private static final int SHORTEST = 43;
  private static final int LONGEST = 100;

  /** @param prefix by which scanners of repositories know it, or empty */
  public static Secret next(String prefix) {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return new Secret(prefix + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /** What cannot be one need not be looked for. */
  public static boolean isLikely(String text) {
    return text.length() >= SHORTEST && text.length() <= LONGEST;
  }

  public byte[] hash() {
    return digest(text);
  }

  /** What only a page of ours can know, since it cannot be had from the cookie by a script: it proves that a request is not forged. */
  public String csrf() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(digest("csrf " + text));
  }

  private static byte[] digest(String of) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(of.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String toString() {
    return "a secret";
  }
}
