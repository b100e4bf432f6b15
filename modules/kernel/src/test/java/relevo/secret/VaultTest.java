package relevo.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import relevo.kernel.Refusal;

class VaultTest {

  static final String KEY = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";

  Vault vault = withKey(KEY);

  @Test
  void opens_what_it_sealed() {
    assertThat(vault.open(vault.seal("clave «ñ» 🔑", "100/token"), "100/token")).isEqualTo("clave «ñ» 🔑");
  }

  @Test
  void shows_nothing_of_the_secret_and_never_seals_twice_alike() {
    String sealed = vault.seal("secreto", "100/token");
    assertThat(sealed).startsWith("v1:").doesNotContain("secreto").isNotEqualTo(vault.seal("secreto", "100/token"));
  }

  @Test
  void opens_nothing_with_another_key_or_in_another_place() {
    String sealed = vault.seal("secreto", "100/token");
    Vault other = withKey(KEY.replace('0', '1'));
    assertThatThrownBy(() -> other.open(sealed, "100/token")).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> vault.open(sealed, "200/token")).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void notices_every_changed_byte() {
    byte[] kept = Base64.getDecoder().decode(vault.seal("secreto", "100/token").substring(3));
    for (int i = 0; i < kept.length; i++) {
      byte[] changed = kept.clone();
      changed[i] ^= 1;
      String sealed = "v1:" + Base64.getEncoder().encodeToString(changed);
      assertThatThrownBy(() -> vault.open(sealed, "100/token")).isInstanceOf(IllegalStateException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "v1:", "v1:AA==", "v1:***", "plain"})
  void opens_nothing_that_was_never_sealed(String sealed) {
    assertThatThrownBy(() -> vault.open(sealed, "100/token")).isInstanceOf(IllegalStateException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "abc", "zz112233445566778899aabbccddeeff00112233445566778899aabbccddeeff"})
  void says_which_key_it_needs(String key) {
    assertThatThrownBy(() -> withKey(key).seal("secreto", "100/token"))
        .isInstanceOf(Refusal.class).hasMessageContaining("RELEVO_SECRETS_KEY_FILE");
  }

  private static Vault withKey(String key) {
    Vault vault = new Vault();
    vault.key = Optional.of(key);
    return vault;
  }
}
