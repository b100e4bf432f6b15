package relevo.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckedDnsTest {

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1", "0.0.0.0",
      "255.255.255.255", "224.0.0.1", "::1", "fe80::1", "fd00::1", "::ffff:127.0.0.1"})
  void refuses_the_addresses_of_this_machine_and_its_neighbours(String address) {
    assertThatThrownBy(() -> new CheckedDns(Set.of()).resolve(address))
        .isInstanceOf(UnknownHostException.class).hasMessageContaining("private");
  }

  @ParameterizedTest
  @ValueSource(strings = {"8.8.8.8", "172.32.0.1", "100.128.0.1", "2001:4860:4860::8888"})
  void lets_public_addresses_pass(String address) throws UnknownHostException {
    assertThat(new CheckedDns(Set.of()).resolve(address)).containsExactly(InetAddress.getByName(address));
  }

  @Test
  void trusts_what_the_operator_configured() throws UnknownHostException {
    assertThat(new CheckedDns(Set.of("127.0.0.1")).resolve("127.0.0.1")).isNotEmpty();
  }
}
