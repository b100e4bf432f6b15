package relevo.access.secret;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SecretTest {

  @Test
  void is_long_random_and_never_printed() {
    Secret secret = Secret.next("relevo_");
    assertThat(secret.text()).startsWith("relevo_").hasSizeGreaterThan(40).isNotEqualTo(Secret.next("relevo_").text());
    assertThat(secret.toString()).doesNotContain(secret.text());
  }

  @Test
  void gives_a_proof_that_does_not_give_it_away() {
    Secret secret = Secret.next("");
    assertThat(secret.csrf()).isEqualTo(new Secret(secret.text()).csrf()).isNotEqualTo(Secret.next("").csrf());
    assertThat(secret.hash()).hasSize(32);
  }
}
