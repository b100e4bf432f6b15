package relevo.sandbox.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import relevo.kernel.ProductClock;

class PoliciesResourceTest {

  PoliciesResource insurer = new PoliciesResource();

  @BeforeEach
  void open() {
    insurer.policies = new Policies();
    insurer.policies.clock = new ProductClock();
  }

  @Test
  void knows_its_policies() {
    assertThat(insurer.policy("1001").status()).isEqualTo("vigente");
    assertThat(insurer.policy("1003").status()).isEqualTo("vencida");
    assertThatThrownBy(() -> insurer.policy("1")).hasFieldOrPropertyWithValue("status", 404);
  }

  @Test
  void takes_up_one_claim_for_one_key() {
    Claim claim = claim("1001", "k1");
    assertThat(claim.number()).isEqualTo("S-5001");
    assertThat(claim("1001", "k1")).isEqualTo(claim);
    assertThat(claim("1001", "k2").number()).isEqualTo("S-5002");
  }

  @Test
  void takes_up_no_claim_that_it_need_not() {
    assertThatThrownBy(() -> claim("1003", "k1")).hasFieldOrPropertyWithValue("status", 409);
    assertThatThrownBy(() -> claim("1", "k1")).hasFieldOrPropertyWithValue("status", 404);
    assertThatThrownBy(() -> claim("1001", null)).hasFieldOrPropertyWithValue("status", 400);
    assertThatThrownBy(() -> insurer.policies.claim(new ClaimAsked("1001", null, null, null), "k1")).hasFieldOrPropertyWithValue("status", 422);
  }

  private Claim claim(String policy, String key) {
    return insurer.policies.claim(new ClaimAsked(policy, "Se rompió una tubería", null, null), key);
  }
}
