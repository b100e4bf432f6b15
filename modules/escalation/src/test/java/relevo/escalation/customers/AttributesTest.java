package relevo.escalation.customers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttributesTest {

  @ParameterizedTest
  @ValueSource(strings = {"tier", "Año_de_alta", "nivel-2", "ñ"})
  void may_be_called_so(String name) {
    assertThat(Attributes.isName(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2x", "a b", "a=b", "-a", "a\nb", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"})
  void may_not_be_called_so(String name) {
    assertThat(Attributes.isName(name)).isFalse();
    assertThat(Attributes.isName(null)).isFalse();
  }

  @Test
  void are_kept_on_one_line_of_bounded_length_and_tiers_in_small_letters() {
    assertThat(Attributes.kept("nota", " a\n\tb\u202ec ")).isEqualTo("a b c");
    assertThat(Attributes.kept("tier", "VIP")).isEqualTo("vip");
    assertThat(Attributes.kept("nota", " \n ")).isNull();
    assertThat(Attributes.kept("nota", "x".repeat(499) + "🔑")).hasSize(499);
    assertThat(Attributes.kept("nota", "x".repeat(600))).hasSize(500);
  }

  @Test
  void are_so_many_and_no_more() {
    Map<String, String> said = new LinkedHashMap<>();
    for (int i = 0; i < 80; i++) said.put("a" + i, "x");
    assertThat(Attributes.kept(said)).hasSize(50);
    Map<String, String> empty = new HashMap<>();
    empty.put("a", null);
    assertThat(Attributes.kept(empty)).isEmpty();
  }

  @Test
  void come_from_https_or_from_inside_the_house() {
    Addresses addresses = new Addresses();
    addresses.hosts = Optional.of(" crm.intra, erp.intra ");
    assertThat(addresses.fault("https://crm.example.com/x?y={z}".replace("{z}", "1"))).isEmpty();
    assertThat(addresses.fault("http://crm.intra:8080/x")).isEmpty();
    assertThat(addresses.fault("http://127.0.0.1:9080/demo")).isEmpty();
    for (String wrong : new String[] {"", "crm.example.com", "http://crm.example.com/", "ftp://crm.intra/", "https://u:p@crm.example.com/", "https:///x", "https://a b/"}) {
      assertThat(addresses.fault(wrong)).as(wrong).isPresent();
    }
  }
}
