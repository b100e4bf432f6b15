package relevo.sandbox.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class AddressTest {

  @Test
  void is_a_number_in_digits() {
    assertThat(Address.of("+5215550001001")).isEqualTo(new Address("5215550001001"));
    assertThat(Address.of("5215550001001").hasNumber()).isTrue();
  }

  @Test
  void is_found_by_the_user_id_of_its_number() {
    Address ana = Address.of("5215550001001");
    assertThat(Address.of(ana.userId())).isEqualTo(ana);
  }

  @Test
  void may_have_no_number_at_all() {
    Address sofia = Address.of("MX.1000000000000001");
    assertThat(sofia.hasNumber()).isFalse();
    assertThat(sofia.userId()).isEqualTo("MX.1000000000000001");
  }

  @Test
  void is_refused_in_words_if_it_is_neither() {
    assertThatThrownBy(() -> Address.of("ana")).hasMessageContaining("«ana» no es un teléfono");
    assertThatThrownBy(() -> Address.of("../..")).hasFieldOrPropertyWithValue("status", 422);
  }
}
