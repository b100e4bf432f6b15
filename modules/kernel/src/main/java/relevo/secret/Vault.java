package relevo.secret;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import relevo.kernel.Refusal;

/** Seals secrets with AES-256-GCM before they are kept, each bound to its place: moved elsewhere, it does not open. */
@ApplicationScoped
public class Vault {

  private static final String FORM = "v1:";
  private static final String CIPHER = "AES/GCM/NoPadding";
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final SecureRandom RANDOM = new SecureRandom();

  @Inject @ConfigProperty(name = "relevo.secrets.key") Optional<String> key;

  public String seal(String secret, String place) {
    byte[] nonce = new byte[NONCE_BYTES];
    RANDOM.nextBytes(nonce);
    try {
      byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, place).doFinal(secret.getBytes(StandardCharsets.UTF_8));
      byte[] kept = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
      System.arraycopy(sealed, 0, kept, NONCE_BYTES, sealed.length);
      return FORM + Base64.getEncoder().encodeToString(kept);
    } catch (GeneralSecurityException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  /** @throws IllegalStateException if it was sealed with another key, for another place, or was changed */
  public String open(String sealed, String place) {
    try {
      byte[] kept = Base64.getDecoder().decode(sealed.substring(FORM.length()));
      Cipher cipher = cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(kept, NONCE_BYTES), place);
      return new String(cipher.doFinal(kept, NONCE_BYTES, kept.length - NONCE_BYTES), StandardCharsets.UTF_8);
    } catch (GeneralSecurityException | IllegalArgumentException | IndexOutOfBoundsException notOurs) {
      throw new IllegalStateException("A secret of " + place + " does not open with the key of RELEVO_SECRETS_KEY", notOurs);
    }
  }

  private Cipher cipher(int mode, byte[] nonce, String place) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance(CIPHER);
    cipher.init(mode, new SecretKeySpec(keyBytes(), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
    return cipher;
  }

  private byte[] keyBytes() {
    String hex = key.map(String::strip).orElse("");
    if (!hex.matches("[0-9a-fA-F]{64}")) {
      throw new Refusal(409, "no-secrets-key",
          "Falta la clave que cifra los secretos: RELEVO_SECRETS_KEY_FILE debe nombrar un fichero con 64 cifras hexadecimales.");
    }
    return HexFormat.of().parseHex(hex);
  }
}
