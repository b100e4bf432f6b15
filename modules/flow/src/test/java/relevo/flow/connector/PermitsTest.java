package relevo.flow.connector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PermitsTest {

  private static final SecretUse SHOP = new SecretUse("Authorization", "Bearer {{secret}}", "shop");

  Permits permits = KnownConfig.permits(Map.of(
      "relevo.connector.hosts", "api.example.com, 10.0.0.7:8080,", "relevo.http.port", "9123",
      "relevo.secret.shop", " hunter2\n", "relevo.secret.shop.host", "API.example.com",
      "relevo.secret.lost", "x"));

  @ParameterizedTest
  @ValueSource(strings = {"https://api.example.com/a", "https://API.example.com:443/", "http://10.0.0.7:8080/x", "https://10.0.0.7:8080/",
      "http://127.0.0.1:9123/demo/shop/orders/1"})
  void let_flows_call_whom_the_operator_named_and_the_demo_shop(String url) {
    assertThat(permits.refusal(URI.create(url), null)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://api.example.com/a", "https://api.example.com:8443/", "https://example.com/", "https://x.api.example.com/",
      "https://api.example.com.evil.example/", "http://10.0.0.7/", "http://127.0.0.1:5432/", "http://localhost:9123/", "mailto:a@b"})
  void let_flows_call_nobody_else(String url) {
    assertThat(permits.refusal(URI.create(url), null)).isPresent();
  }

  @Test
  void take_the_shop_from_where_the_operator_has_it() {
    Permits own = KnownConfig.permits(Map.of("relevo.shop.url", "https://shop.example/api"));
    assertThat(own.refusal(URI.create("https://shop.example/api/orders/1"), null)).isEmpty();
    assertThat(own.refusal(URI.create("http://127.0.0.1:9080/demo/shop"), null)).isPresent();
  }

  @Test
  void let_a_secret_go_to_its_one_host() {
    assertThat(permits.refusal(URI.create("https://api.example.com/a"), SHOP)).isEmpty();
    assertThat(permits.line(SHOP)).isEqualTo("Bearer hunter2");
  }

  @Test
  void let_a_secret_go_nowhere_else() {
    assertThat(permits.refusal(URI.create("http://10.0.0.7:8080/"), SHOP)).hasValueSatisfying(sentence ->
        assertThat(sentence).contains("solo a «api.example.com»").doesNotContain("hunter2"));
    assertThat(permits.refusal(URI.create("https://api.example.com/"), named("lost"))).hasValueSatisfying(sentence ->
        assertThat(sentence).contains("relevo.secret.lost.host"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"unknown", "shop.host", "Shop", "../shop", ""})
  void know_no_secret_but_those_that_were_set(String name) {
    assertThat(permits.refusal(URI.create("https://api.example.com/"), named(name))).hasValueSatisfying(sentence ->
        assertThat(sentence).contains("no ha puesto el secreto"));
  }

  @Test
  void tell_an_author_before_anything_is_called() {
    Connector connector = Connectors.of("""
        {"method": "GET", "url": "{{tienda}}/orders/{{x}}", "secret": {"header": "A", "value": "{{secret}}", "name": "shop"}}""");
    assertThat(permits.problems(connector, Map.of("tienda", "https://api.example.com/v1"))).isEmpty();
    assertThat(permits.problems(connector, Map.of("tienda", "http://10.0.0.7:8080"))).singleElement().asString().contains("no puede ir a");
    assertThat(permits.problems(connector, Map.of("tienda", "https://evil.example"))).singleElement().asString().contains("no permite llamar");
    assertThat(permits.problems(connector, Map.of())).singleElement().asString().contains("ninguna dirección");
  }

  @Test
  void refuse_a_host_that_is_written_as_something_else() {
    assertThatThrownBy(() -> Host.of("https://api.example.com")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Host.of("api.example.com/a")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Host.of(URI.create("shop"))).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Host.of("*")).isInstanceOf(IllegalArgumentException.class);
  }

  private static SecretUse named(String name) {
    return new SecretUse("A", "{{secret}}", name);
  }
}
