package relevo.flow.connector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

  @Test
  void is_filled_with_what_the_conversation_knows() {
    assertThat(filled("{{tienda}}/orders/{{x}}?q={{x}}", "12 345ñ")).isEqualTo("https://shop.example/api/orders/12%20345%C3%B1?q=12%20345%C3%B1");
    assertThat(filled("https://crm.example:8443/people", "")).isEqualTo("https://crm.example:8443/people");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1?admin=true", "1#x", "1%2F2", "1;a=b", "a&b=c", "a:b@evil.example", "{{tienda}}", "*~'()!$,", "😀"})
  void keeps_a_value_in_its_one_piece_of_the_path(String value) {
    String url = filled("{{tienda}}/orders/{{x}}/items", value);
    assertThat(url).matches("https://shop\\.example/api/orders/[A-Za-z0-9._%-]+/items");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1&admin=true", "1#x", "../../x", "a=b", "\r\nHost: evil", "+"})
  void keeps_a_value_in_its_one_piece_of_the_query(String value) {
    assertThat(filled("{{tienda}}/orders?q={{x}}&n=1", value)).matches("https://shop\\.example/api/orders\\?q=[A-Za-z0-9._%-]+&n=1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", ".", "..", "../admin", "a/b", "..\\admin", "a\nb/../c\nd", "\u0000"})
  void is_none_where_a_value_would_be_no_step_or_several(String value) {
    assertThat(filled("{{tienda}}/orders/{{x}}/items", value)).isNull();
  }

  @Test
  void is_none_where_two_values_together_would_lead_upward() {
    assertThat(Address.of("{{tienda}}/{{x}}{{x}}/a").filled(values("."))).isNull();
  }

  @Test
  void is_none_where_it_would_be_too_long() {
    assertThat(filled("{{tienda}}/orders?q={{x}}", "x".repeat(5000))).isNull();
  }

  @Test
  void takes_its_host_from_no_variable_even_if_it_was_never_checked() {
    assertThat(filled("{{x}}/orders", "https://evil.example")).isNull();
    assertThat(filled("https://{{x}}/orders", "evil.example/a")).isNull();
    Values fooling = new Values(Connectors.SETTINGS, Map.of("tienda", "https://evil.example"), Set.of());
    assertThat(Address.of("{{tienda}}/a").filled(fooling)).isEqualTo("https://shop.example/api/a");
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://{{x}}/a", "https://shop.example{{x}}/a", "{{x}}/a", "{{tienda}}{{x}}", "{{tienda}}.evil.example/", "ftp://a/b",
      "https://me@shop.example/", "https://shop.example/a#b", "https://shop.example/a b", "https://shop.example/../a", "file:///etc/passwd",
      "https://shop.example\\@evil.example/", "//shop.example/a", "{{tienda}}/%zz"})
  void is_refused_where_its_host_is_not_written_out_or_it_is_none(String template) {
    assertThat(Address.of(template).problem(Set.of("tienda"))).startsWith("«url»");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{{tienda}}", "{{tienda}}/orders/{{x}}", "{{tienda}}?q={{x}}", "https://shop.example/a/{{x}}.json?b={{x}}&c",
      "http://10.0.0.7:8080/a/"})
  void is_sound_with_its_host_written_out_or_a_setting(String template) {
    assertThat(Address.of(template).problem(Set.of("tienda"))).isNull();
  }

  private static String filled(String template, String value) {
    return Address.of(template).filled(values(value));
  }

  private static Values values(String value) {
    return Connectors.values(Map.of("x", value));
  }
}
