package relevo.messaging.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import relevo.messaging.provider.Identity;

class AliasTest {

  @Test
  void names_a_customer_strongest_first() {
    assertThat(Alias.of("100", new Identity("34600", "ES.1", "ES.ENT.1", "ana.q", "Ana"))).containsExactly(
        Alias.userId("100", "ES.1"), Alias.parent("ES.ENT.1"), Alias.phone("34600"), Alias.username("100", "ana.q"));
    assertThat(Alias.of("100", new Identity(null, "ES.1", null, null, "Ana"))).containsExactly(Alias.userId("100", "ES.1"));
  }

  @Test
  void holds_on_its_channel_or_everywhere() {
    assertThat(Alias.userId("100", "ES.1")).isNotEqualTo(Alias.userId("200", "ES.1"));
    assertThat(Alias.phone("34600").scope()).isEmpty();
    assertThat(Alias.parent("ES.ENT.1").scope()).isEmpty();
  }

  @Test
  void is_not_mistaken_for_one_of_another_kind() {
    assertThat(Alias.userId("", "7")).isNotEqualTo(Alias.phone("7"));
    assertThat(new TreeSet<>(Alias.of("", new Identity("7", "7", "7", "7", null)))).hasSize(4);
  }

  @Test
  void identifies_unless_it_may_go_to_somebody_else_tomorrow() {
    assertThat(Alias.username("100", "ana.q").identifies()).isFalse();
    assertThat(Alias.userId("100", "ES.1").identifies()).isTrue();
  }
}
