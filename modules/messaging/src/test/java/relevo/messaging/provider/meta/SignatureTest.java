package relevo.messaging.provider.meta;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureTest {

  static final String HEX = "0329a06b62cd16b33eb6792be8c60b158d89a2ee3a876fce9a881ebb488c0914";

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "It's a Secret to Everybody | Hello, World! | 757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17",
      "secret | test | " + HEX})
  void fits_the_known_vectors(String secret, String body, String hex) {
    assertThat(Signature.fits(bytes(body), "sha256=" + hex, secret)).isTrue();
  }

  @Test
  void does_not_fit_another_body_or_another_secret() {
    assertThat(Signature.fits(bytes("test "), "sha256=" + HEX, "secret")).isFalse();
    assertThat(Signature.fits(bytes("test"), "sha256=" + HEX, "Secret")).isFalse();
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", HEX, "sha256=", "sha1=" + HEX, "sha256=zz29a06b62cd16b33eb6792be8c60b158d89a2ee3a876fce9a881ebb488c0914",
      "sha256=" + HEX + "00", "sha256=ñ329a06b62cd16b33eb6792be8c60b158d89a2ee3a876fce9a881ebb488c0914"})
  void refuses_what_is_no_signature_without_a_fuss(String header) {
    assertThat(Signature.fits(bytes("test"), header, "secret")).isFalse();
  }

  @Test
  void refuses_an_endless_header_and_an_empty_secret() {
    assertThat(Signature.fits(bytes("test"), "sha256=" + HEX.repeat(100_000), "secret")).isFalse();
    assertThat(Signature.fits(bytes("test"), "sha256=" + HEX, "")).isFalse();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
