package relevo.access.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {

  private static final String GOOD = "tres gatos en la azotea";
  private final Passwords passwords = new Passwords();

  @Test
  void are_kept_as_argon2id_each_with_its_own_salt() {
    String hash = passwords.hash(GOOD);
    assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").doesNotContain(GOOD).isNotEqualTo(passwords.hash(GOOD));
    assertThat(passwords.fits(GOOD, hash)).isTrue();
    assertThat(passwords.fits(GOOD + " ", hash)).isFalse();
    assertThat(passwords.fits(null, hash)).isFalse();
  }

  @Test
  void never_fit_nobody() {
    assertThat(passwords.fits(GOOD, null)).isFalse();
    assertThat(passwords.fits("nobody's password, which takes as long to try as anybody's", null)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "corta", "aaaaaaaaaaaaaaa", "ana.paz-y-mas-2026", "Contraseña123", "password2026", "abababababab"})
  void are_refused_if_they_are_easily_guessed(String weak) {
    assertThatThrownBy(() -> Passwords.good(weak, "ana.paz@example.com")).hasFieldOrPropertyWithValue("code", "password");
  }

  @ParameterizedTest
  @ValueSource(strings = {GOOD, "¡Ñandú verde, 7 veces!", "correcto caballo batería grapa"})
  void are_taken_if_they_are_long_enough(String good) {
    assertThat(Passwords.good(good, "ana.paz@example.com")).isEqualTo(good);
  }

  @Test
  void change_only_for_another() {
    assertThat(Passwords.another(GOOD, "corta", "ana")).isEqualTo(GOOD);
    assertThatThrownBy(() -> Passwords.another(GOOD, GOOD, "ana")).hasFieldOrPropertyWithValue("code", "password").hasMessageContaining("la que tiene");
  }
}
