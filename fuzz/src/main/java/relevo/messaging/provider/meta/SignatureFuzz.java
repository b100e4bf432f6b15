package relevo.messaging.provider.meta;

import static relevo.messaging.provider.Forger.expect;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.util.List;
import java.util.Set;
import relevo.fuzz.Target;
import relevo.messaging.provider.Forger;

/** Any body, secret and header: only the one right header fits, and only with that secret and that body. */
public class SignatureFuzz {

  private static final int LONGEST = 200;

  private SignatureFuzz() {}

  public static Target target() {
    return new Target(SignatureFuzz.class, Set.of("sha256=", "sha1=", "SHA256="),
        List.of(("sha256=" + "0".repeat(64) + " secret test").getBytes()));
  }

  public static void fuzzerTestOneInput(FuzzedDataProvider data) {
    int where = data.consumeInt();
    String header = data.consumeString(LONGEST);
    String secret = data.consumeString(LONGEST);
    byte[] body = data.consumeRemainingAsBytes();
    if (secret.isEmpty()) {
      expect(!Signature.fits(body, header, secret), "nothing to fit without a secret");
      return;
    }
    String right = "sha256=" + Forger.hex(secret, body);
    expect(Signature.fits(body, right, secret), "the right signature to fit");
    expect(Signature.fits(body, header, secret) == isRight(header, right), "no other header to fit: " + header);
    String wrong = new String(Forger.changed(right.getBytes(), where));
    expect(Signature.fits(body, wrong, secret) == isRight(wrong, right), "no header with a letter changed to fit: " + wrong);
    expect(!Signature.fits(Forger.changed(body, where), right, secret), "no other body to fit");
    expect(!Signature.fits(body, right, secret + "x"), "no other secret to fit");
    expect(!Signature.fits(body, right + header, secret) || header.isEmpty(), "nothing to fit with more behind it");
  }

  /** Hex may be written in capitals. */
  private static boolean isRight(String header, String right) {
    return header.startsWith("sha256=") && header.equalsIgnoreCase(right);
  }
}
